package org.newsgraph.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/** The rules of the architecture, each over the packages below a root. */
enum Rule {
  /** A package uses only those of ours that {@link Layers#USES} lists for it. */
  DIRECTION {
    @Override
    ArchRule over(String root) {
      return classes().should(depend("follow the direction", root, Rule::isOutOfDirection));
    }
  },
  /** No two packages use each other, directly or through others. */
  CYCLES {
    @Override
    ArchRule over(String root) {
      return slices().matching(root + ".(**)").should().beFreeOfCycles();
    }
  },
  /** A library is used only in the packages that {@link Layers#LIBRARIES} lists. */
  LIBRARIES {
    @Override
    ArchRule over(String root) {
      return classes().should(depend("use their own libraries", root, Rule::isForeignLibrary));
    }
  },
  /** Only the command line touches the streams of the process, or ends it. */
  STREAMS {
    @Override
    ArchRule over(String root) {
      return classes().should(access("leave the process alone", root, Rule::isOfTheProcess));
    }
  },
  /** What a step gives depends on what it gets: it asks neither the clock nor chance. */
  PURITY {
    @Override
    ArchRule over(String root) {
      return classes().should(access("ask neither clock nor chance", root, Rule::isImpure));
    }
  },
  /** Case and numbers never follow the locale of the machine. */
  LOCALE {
    @Override
    ArchRule over(String root) {
      return classes().should(access("name a locale", root, Rule::followsTheLocale));
    }
  },
  /** Static fields don't change. */
  STATE {
    @Override
    ArchRule over(String root) {
      return fields().that().areStatic().should().beFinal();
    }
  };

  private static final Set<String> PROCESS =
      Set.of(
          "java.lang.System.in",
          "java.lang.System.out",
          "java.lang.System.err",
          "java.lang.System.exit",
          "java.lang.Runtime.exit",
          "java.lang.Runtime.halt");

  private static final Set<String> IMPURE =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.Random.<init>",
          "java.util.Date.<init>",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.Year.now");

  private static final Set<String> FOLLOWS_LOCALE =
      Set.of(
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.util.Locale.getDefault",
          "java.text.NumberFormat.getInstance",
          "java.time.format.DateTimeFormatter.ofPattern");

  abstract ArchRule over(String root);

  private static boolean isOutOfDirection(String from, Dependency dependency, String root) {
    String to = Layers.layer(root, dependency.getTargetClass().getPackageName());
    return !from.isEmpty()
        && !to.isEmpty()
        && !to.equals(from)
        && !Layers.EVERYWHERE.contains(to)
        && !Layers.USES.getOrDefault(from, Set.of()).contains(to);
  }

  private static boolean isForeignLibrary(String from, Dependency dependency, String root) {
    String name = dependency.getTargetClass().getBaseComponentType().getName();
    boolean ours = name.startsWith(root + ".");
    boolean free = !name.contains(".") || name.matches("(java|javax|org\\.jspecify)\\..*");
    List<String> allowed = Layers.LIBRARIES.getOrDefault(from, List.of());
    return !ours && !free && allowed.stream().noneMatch(name::startsWith);
  }

  private static boolean isOfTheProcess(String from, JavaAccess<?> access) {
    return !from.equals("cli") && PROCESS.contains(target(access));
  }

  private static boolean isImpure(String from, JavaAccess<?> access) {
    return Layers.PURE.contains(from) && IMPURE.contains(target(access));
  }

  private static boolean followsTheLocale(String from, JavaAccess<?> access) {
    return FOLLOWS_LOCALE.contains(target(access))
        && !access.getTarget().getFullName().contains("java.util.Locale,")
        && !access.getTarget().getFullName().contains("java.util.Locale)");
  }

  private static String target(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    return owner + "." + access.getTarget().getName();
  }

  /** Looks at one dependency of a class in a layer. */
  private interface Check {
    boolean isViolated(String from, Dependency dependency, String root);
  }

  private static ArchCondition<JavaClass> depend(String text, String root, Check check) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        String from = Layers.layer(root, javaClass.getPackageName());
        for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
          if (check.isViolated(from, dependency, root)) {
            events.add(SimpleConditionEvent.violated(javaClass, dependency.getDescription()));
          }
        }
      }
    };
  }

  private static ArchCondition<JavaClass> access(
      String text, String root, BiPredicate<String, JavaAccess<?>> violated) {
    return new ArchCondition<>(text) {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        String from = Layers.layer(root, javaClass.getPackageName());
        for (JavaAccess<?> access : javaClass.getAccessesFromSelf()) {
          if (violated.test(from, access)) {
            events.add(SimpleConditionEvent.violated(javaClass, access.getDescription()));
          }
        }
      }
    };
  }
}
