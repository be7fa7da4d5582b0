package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Correction;
import org.newsgraph.model.fact.Decision;
import org.newsgraph.model.fact.Decision.Action;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Evidence;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.fact.Party;
import org.newsgraph.model.fact.Tenure;

/** Decisions on the facts of one article. */
final class FactDecisions {
  /**
   * The type before its mode; what is said of all articles before what is said of one, and that
   * before what is said of its words: the closest word is the last.
   */
  private static final Comparator<Decision> TYPES_FIRST =
      Comparator.comparing((Decision decision) -> !decision.field().equals("type"))
          .thenComparing(decision -> !decision.article().isEmpty())
          .thenComparing(decision -> !decision.quote().isEmpty())
          .thenComparing(Decision::line);

  private final Extraction found;
  private final String key;
  private final IriMinter iris;
  private final DecisionTerms terms;
  private final Quoted quoted;
  private final PartyValue parties;

  /** By the id under which it was found. */
  private final Map<String, FactContent> facts = new LinkedHashMap<>();

  private final List<Change> changes = new ArrayList<>();

  /** What a decision did to one fact, or to the entities of facts. */
  private record Change(
      Decision decision, @Nullable FactContent fact, @Nullable String before, boolean content) {}

  FactDecisions(
      Extraction found, String key, IriMinter iris, KnowledgeBase knowledge, DecisionTerms terms) {
    this.found = found;
    this.key = key;
    this.iris = iris;
    this.terms = terms;
    this.quoted = new Quoted(found.article());
    List<Entity> entities = new ArrayList<>(found.linked().entities());
    entities.addAll(found.described());
    this.parties = new PartyValue(entities, iris, knowledge);
    found.facts().forEach(fact -> facts.put(fact.id(), FactContent.of(fact)));
  }

  /**
   * The extraction as decided.
   *
   * @param before what was corrected in the entities
   */
  Extraction apply(List<Decision> decisions, List<Correction> before) {
    for (Decision decision : decisions) {
      if (decision.action() == Action.SUPPRESS && decision.quote().isEmpty()) {
        suppress(decision);
      }
    }
    decisions.stream().sorted(TYPES_FIRST).forEach(this::onFields);
    for (Decision decision : decisions) {
      if (decision.action() == Action.REJECT && decision.field().isEmpty()) {
        meant(decision).forEach(fact -> reject(decision, fact));
      }
    }
    return changes.isEmpty() && before.isEmpty() ? found : extraction(before);
  }

  private void onFields(Decision decision) {
    boolean sets = decision.action() == Action.SET && !decision.field().equals("class");
    boolean rejects = decision.action() == Action.REJECT && !decision.field().isEmpty();
    if (!sets && !rejects) {
      return;
    }
    for (FactContent fact : meant(decision)) {
      String before = fact.text(decision.field());
      boolean applies =
          fact.has(decision.field()) && (sets ? set(decision, fact) : empty(decision, fact));
      if (applies) {
        boolean content = !Field.of(decision.field()).orElseThrow().isOfReport();
        keepApart(decision, fact, content);
        changes.add(new Change(decision, fact, before, content));
      }
    }
  }

  /** The facts that a decision means: by IRI, and by the words around the trigger. */
  private List<FactContent> meant(Decision decision) {
    String target = decision.target();
    String iri = Decision.iri(target, iris);
    List<FactContent> meant = new ArrayList<>();
    for (FactContent fact : facts.values()) {
      boolean byIri =
          target.isEmpty()
              || iri.equals(iris.base() + fact.id)
              || iri.equals(iris.base() + fact.found().id());
      Evidence evidence = fact.found().evidence();
      boolean byQuote =
          decision.quote().isEmpty()
              || quoted.covers(decision.quote(), evidence.passage().in(), evidence.anchor());
      if (byIri && byQuote && (!target.isEmpty() || !decision.quote().isEmpty())) {
        meant.add(fact);
      }
    }
    return meant;
  }

  /**
   * An event of a known day has one IRI in all articles. What is decided on one article alone must
   * not change what others tell, so there it becomes another event.
   */
  private void keepApart(Decision decision, FactContent fact, boolean content) {
    boolean shared =
        fact.found() instanceof Event event && event.date() != null && event.date().isDay();
    if (content && shared && !decision.article().isEmpty()) {
      fact.id = IriMinter.local("event", fact.found().id(), key);
    }
  }

  private boolean set(Decision decision, FactContent fact) {
    String field = decision.field();
    String value = decision.value();
    switch (Field.of(field).orElseThrow().form()) {
      case EDTF -> fact.date = EdtfDate.of(value).orElseThrow();
      case PARTY, PARTIES -> {
        Optional<List<Party>> read = parties.read(value);
        read.ifPresent(list -> fact.parties.put(field, list));
        return read.isPresent();
      }
      case TYPE -> {
        fact.put("type", value);
        String mode = fact.words.get("mode");
        if (mode != null && !terms.fits(value, mode)) {
          fact.put("mode", null);
        }
      }
      case MODE -> {
        if (!terms.fits(fact.words.getOrDefault("type", ""), value)) {
          return false;
        }
        fact.put(field, value);
      }
      case MODALITY -> {
        if (isClaimed(fact)) {
          return false;
        }
        fact.put(field, value);
      }
      case TEXT -> {
        if (field.equals("status") && fact.found() instanceof Tenure && !isStatus(value)) {
          return false;
        }
        fact.put(field, value);
      }
      default -> fact.put(field, value);
    }
    return true;
  }

  private static boolean isStatus(String value) {
    return Arrays.stream(Office.Status.values()).anyMatch(status -> status.label().equals(value));
  }

  /** What is but the content of somebody's claim can't be made a fact by its modality. */
  private boolean isClaimed(FactContent fact) {
    return facts.values().stream().anyMatch(f -> f.content.contains(fact.found().id()));
  }

  /** Takes a value out; returns whether it was there. */
  private boolean empty(Decision decision, FactContent fact) {
    String field = decision.field();
    if (field.equals("date")) {
      boolean had = fact.date != null;
      fact.date = null;
      return had;
    }
    boolean needed = fact.found() instanceof Tenure && field.equals("status");
    if (!Field.of(field).orElseThrow().isOfParties()) {
      return !needed && fact.words.remove(field) != null;
    }
    List<Party> list = fact.parties.getOrDefault(field, List.of());
    List<Party> kept =
        decision.value().isEmpty()
            ? List.of()
            : list.stream().filter(party -> !parties.isOne(party, decision.value())).toList();
    fact.parties.put(field, kept);
    return kept.size() < list.size();
  }

  /** With a claim goes what is known only as its content. */
  private void reject(Decision decision, FactContent fact) {
    if (facts.remove(fact.found().id()) == null) {
      return;
    }
    changes.add(new Change(decision, null, fact.id, true));
    for (String id : fact.content) {
      FactContent claimed = facts.get(id);
      if (claimed != null && !isClaimed(claimed)) {
        reject(decision, claimed);
      }
    }
  }

  /** Takes those out whom no mention names, but facts do: by their description, or as speakers. */
  private void suppress(Decision decision) {
    String iri = Decision.iri(decision.target(), iris);
    String name = Fold.name(decision.target());
    boolean changed = false;
    for (FactContent fact : facts.values()) {
      for (Map.Entry<String, List<Party>> field : fact.parties.entrySet()) {
        List<Party> kept =
            field.getValue().stream()
                .filter(p -> !iri.equals(p.entity()) && !Fold.name(p.name()).equals(name))
                .toList();
        changed |= kept.size() < field.getValue().size();
        field.setValue(kept);
      }
    }
    if (changed) {
      changes.add(new Change(decision, null, decision.target(), true));
    }
  }

  private Extraction extraction(List<Correction> before) {
    Map<String, String> ids = new HashMap<>();
    facts.forEach((id, fact) -> ids.put(id, fact.id));
    List<Event> events = new ArrayList<>();
    List<Tenure> tenures = new ArrayList<>();
    List<Figure> figures = new ArrayList<>();
    List<LegalFact> legal = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (FactContent content : facts.values()) {
      refer(content, ids);
      Fact fact = content.fact();
      if (fact instanceof Event event) {
        events.add(event);
      } else if (fact instanceof Tenure tenure) {
        tenures.add(tenure);
      } else if (fact instanceof Figure figure) {
        figures.add(figure);
      } else if (fact instanceof LegalFact one) {
        legal.add(one);
      }
      content.parties.values().forEach(l -> l.forEach(p -> named.add(String.valueOf(p.entity()))));
    }
    Set<String> mentioned = new HashSet<>();
    found.linked().entities().forEach(entity -> mentioned.add(entity.iri()));
    List<Entity> described =
        parties.entities().values().stream()
            .filter(e -> named.contains(e.iri()) && !mentioned.contains(e.iri()))
            .toList();
    return new Extraction(
        found.linked(),
        described,
        events,
        tenures,
        figures,
        legal,
        corrections(before),
        found.fingerprint());
  }

  /** Lets references follow what has another id, and end where what they led to is gone. */
  private static void refer(FactContent fact, Map<String, String> ids) {
    fact.content = fact.content.stream().filter(ids::containsKey).map(ids::get).toList();
    for (String field : List.of("partOf", "cause")) {
      String to = fact.words.get(field);
      fact.put(field, to == null ? null : ids.get(to));
    }
  }

  /** One for each decision and value before. */
  private List<Correction> corrections(List<Correction> before) {
    Map<List<String>, Correction> merged = new LinkedHashMap<>();
    for (Correction correction : before) {
      merge(merged, correction);
    }
    for (Change change : changes) {
      List<String> subjects = change.fact() == null ? List.of() : List.of(change.fact().id);
      merge(merged, new Correction(change.decision(), subjects, change.before(), change.content()));
    }
    return List.copyOf(merged.values());
  }

  private static void merge(Map<List<String>, Correction> merged, Correction correction) {
    List<String> which = List.of(correction.decision().line(), String.valueOf(correction.before()));
    Correction other = merged.get(which);
    if (other == null) {
      merged.put(which, correction);
      return;
    }
    List<String> subjects = new ArrayList<>(other.subjects());
    correction.subjects().stream().filter(s -> !subjects.contains(s)).forEach(subjects::add);
    merged.put(
        which, new Correction(correction.decision(), subjects, other.before(), other.content()));
  }
}
