package org.newsgraph.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.newsgraph.architecture.planted.article.LowersCaseByLocale;
import org.newsgraph.architecture.planted.event.UsesJena;
import org.newsgraph.architecture.planted.model.one.First;
import org.newsgraph.architecture.planted.rdf.Prints;
import org.newsgraph.architecture.planted.read.AsksTheClock;
import org.newsgraph.architecture.planted.store.CountsInAStaticField;
import org.newsgraph.architecture.planted.text.UsesEntity;

class ArchitectureTest {
  private static final String MAIN = "org.newsgraph";
  private static final String PLANTED = "org.newsgraph.architecture.planted";

  /** For each rule the class in the test sources that breaks it, and it alone. */
  private static final Map<Rule, Class<?>> VIOLATIONS =
      Map.of(
          Rule.DIRECTION, UsesEntity.class,
          Rule.CYCLES, First.class,
          Rule.LIBRARIES, UsesJena.class,
          Rule.STREAMS, Prints.class,
          Rule.PURITY, AsksTheClock.class,
          Rule.LOCALE, LowersCaseByLocale.class,
          Rule.STATE, CountsInAStaticField.class);

  private static JavaClasses main;
  private static JavaClasses planted;

  @BeforeAll
  static void importClasses() {
    main =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(MAIN);
    planted = new ClassFileImporter().importPackages(PLANTED);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void holdsInTheProgram(Rule rule) {
    rule.over(MAIN).allowEmptyShould(true).check(main);
  }

  @ParameterizedTest
  @EnumSource(Rule.class)
  void findsThePlantedViolationAndNothingElse(Rule rule) {
    String culprit = VIOLATIONS.get(rule).getName();
    var report = rule.over(PLANTED).evaluate(planted).getFailureReport();
    assertTrue(report.toString().contains(culprit), () -> rule + " missed " + culprit);
    for (Map.Entry<Rule, Class<?>> other : VIOLATIONS.entrySet()) {
      if (other.getKey() != rule) {
        String innocent = other.getValue().getName();
        assertTrue(!report.toString().contains(innocent), () -> rule + " blamed " + innocent);
      }
    }
  }

  @Test
  void everyPackageStandsInTheTableOfDirections() {
    Set<String> unlisted =
        packages().stream()
            .map(name -> Layers.layer(MAIN, name))
            .filter(layer -> !Layers.USES.containsKey(layer))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unlisted);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked = new TreeSet<>();
    for (String name : packages()) {
      JavaPackage javaPackage = main.getPackage(name);
      if (!javaPackage.isAnnotatedWith(NullMarked.class)) {
        unmarked.add(name);
      }
    }
    assertEquals(Set.of(), unmarked);
  }

  @Test
  void noNameIsAVagueOne() {
    Set<String> vague =
        main.stream()
            .map(javaClass -> javaClass.getSimpleName())
            .filter(name -> name.matches(".*(Utils?|Helpers?|Manager|Impl)"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), vague);
  }

  private static Set<String> packages() {
    return main.stream()
        .map(javaClass -> javaClass.getPackageName())
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
