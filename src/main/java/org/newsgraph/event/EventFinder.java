package org.newsgraph.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.event.clause.ClauseParser;
import org.newsgraph.event.clause.Syntax;
import org.newsgraph.event.figure.FigureFinder;
import org.newsgraph.event.figure.FigureSentence;
import org.newsgraph.event.reading.DescribedEntities;
import org.newsgraph.event.reading.Found;
import org.newsgraph.event.reading.FrameFinder;
import org.newsgraph.event.reading.PartyFinder;
import org.newsgraph.event.reading.SentenceReading;
import org.newsgraph.event.rule.ConditionTester;
import org.newsgraph.event.rule.RuleMatcher;
import org.newsgraph.event.rule.RuleObserver;
import org.newsgraph.event.rule.RuleTable;
import org.newsgraph.event.rule.SlotReader;
import org.newsgraph.event.saying.SayingFinder;
import org.newsgraph.event.saying.SayingWords;
import org.newsgraph.event.saying.Sayings;
import org.newsgraph.event.tenure.TenureFinder;
import org.newsgraph.event.trace.PassageTrace;
import org.newsgraph.language.LanguagePack;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.Fold;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.fact.Event;
import org.newsgraph.model.fact.Extraction;
import org.newsgraph.model.fact.Fact;
import org.newsgraph.model.fact.Figure;
import org.newsgraph.model.fact.LegalFact;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;
import org.newsgraph.model.trace.SentenceTrace;
import org.newsgraph.model.trace.Trace;

/**
 * Finds the events, tenures, figures and legal facts of articles, by the rules of a language pack.
 * Safe for many threads.
 *
 * <p>{@code new EventFinder(pack, knowledge, iris).find(linkedArticle, fingerprint)}
 */
public final class EventFinder {
  private final LanguagePack pack;
  private final IriMinter iris;
  private final ClauseParser parser;
  private final RuleTable events;
  private final FrameFinder frames;
  private final SayingWords sayingWords;
  private final RuleTable legalRules;
  private final LegalFinder legal;
  private final KnownProceedings proceedings;
  private final ModalityReader modalities;
  private final FigureFinder figures;
  private final TenureFinder tenures;

  /**
   * @param knowledge holds the proceedings that legal facts are linked to
   */
  public EventFinder(LanguagePack pack, KnowledgeBase knowledge, IriMinter iris) {
    this.pack = pack;
    this.iris = iris;
    this.parser = new ClauseParser(pack);
    this.events = new RuleTable(pack, "events");
    this.frames = new FrameFinder(pack, parser.syntax());
    this.legalRules = new RuleTable(pack, "legal");
    this.legal = new LegalFinder(pack, frames);
    this.proceedings = new KnownProceedings(knowledge);
    this.modalities = new ModalityReader(pack, parser.syntax());
    this.figures = new FigureFinder(pack);
    this.tenures = new TenureFinder(pack);
    this.sayingWords = SayingWords.of(pack, parser.syntax());
  }

  /** Everything found in an article; empty lists where its language was not analysed. */
  public Extraction find(LinkedArticle linked, Fingerprint fingerprint) {
    return read(linked, null).extraction(fingerprint);
  }

  /** The same, with how the rules fared in each sentence. */
  public Trace trace(LinkedArticle linked, Fingerprint fingerprint) {
    List<PassageTrace> traces = new ArrayList<>();
    Extraction extraction = read(linked, traces).extraction(fingerprint);
    List<Fact> facts = new ArrayList<>(extraction.events());
    facts.addAll(extraction.legal());
    List<SentenceTrace> sentences = new ArrayList<>();
    traces.forEach(trace -> sentences.addAll(trace.sentences(facts)));
    return new Trace(extraction, sentences);
  }

  private ArticleReading read(LinkedArticle linked, @Nullable List<PassageTrace> traces) {
    ArticleReading reading = new ArticleReading(linked, traces);
    for (AnnotatedPassage passage : linked.annotated().passages()) {
      reading.read(passage);
    }
    return reading;
  }

  /** The state of reading one article. */
  private final class ArticleReading {
    private final LinkedArticle linked;
    private final @Nullable List<PassageTrace> traces;
    private final Article article;
    private final DescribedEntities described;
    private final PartyFinder parties;
    private final Counterparts counterparts;
    private final Map<String, List<Mention>> mentions = new HashMap<>();
    private final Map<String, Entity> entities = new HashMap<>();
    private final @Nullable LocalDate published;
    private final List<EventDraft> drafts = new ArrayList<>();
    private final List<LegalFact> legalFacts = new ArrayList<>();
    private final List<Figure> counted = new ArrayList<>();

    ArticleReading(LinkedArticle linked, @Nullable List<PassageTrace> traces) {
      this.linked = linked;
      this.traces = traces;
      this.article = linked.annotated().article();
      this.described = new DescribedEntities(iris, article.key());
      this.parties = new PartyFinder(parser.syntax(), described);
      this.published = article.publicationDay().orElse(null);
      linked.entities().forEach(entity -> entities.put(entity.iri(), entity));
      this.counterparts = new Counterparts(parser.syntax(), parties, entities);
      for (Mention mention : linked.mentions()) {
        String key = mention.in() + "#" + mention.sentence();
        mentions.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
      }
    }

    void read(AnnotatedPassage passage) {
      List<SentenceReading> sentences = new ArrayList<>();
      for (int i = 0; i < passage.sentences().size(); i++) {
        sentences.add(reading(passage, i));
      }
      Sayings sayings = new Sayings(sayingWords.firstPerson(), publisher());
      new SayingFinder(sayingWords, parties).find(passage, sentences, sayings);
      SlotReader slots = new SlotReader(parser.syntax(), parties, sayings);
      ConditionTester tester = new ConditionTester(parser.syntax(), slots, events);
      Dating dating = new Dating(passage.passage().isPromo() ? null : published);
      Placing placing = new Placing(parser.syntax(), parties, sentences);
      PassageTrace trace = trace(sentences, slots);
      RuleObserver ofEvents = trace == null ? null : trace.of("events");
      RuleObserver ofLegal = trace == null ? null : trace.of("legal");
      DraftFinder finder =
          new DraftFinder(
              new RuleMatcher(events, tester, ofEvents),
              frames,
              slots,
              modalities,
              dating,
              placing,
              ofEvents);
      List<EventDraft> found = new ArrayList<>();
      LegalFinder.Context context =
          new LegalFinder.Context(
              article.key(),
              new RuleMatcher(legalRules, tester, ofLegal),
              slots,
              dating,
              sayings,
              modalities,
              ofLegal);
      for (SentenceReading sentence : sentences) {
        found.addAll(finder.find(sentence));
        legalFacts.addAll(legal.find(sentence, context));
        counted.addAll(figures(passage, sentence, sayings));
      }
      Syntax syntax = parser.syntax();
      List<EventDraft> woven = new DraftWeaver(syntax, sayings, ofEvents).weave(found);
      counterparts.learn(sentences);
      new MeetingThread(syntax, events, counterparts).link(sentences, woven);
      woven.addAll(new StatementFinder(syntax).find(sentences, sayings, woven));
      for (EventDraft draft : woven) {
        draft.modality = ModalityReader.withDate(draft.modality, draft.date, published);
      }
      drafts.addAll(woven);
    }

    private @Nullable PassageTrace trace(List<SentenceReading> sentences, SlotReader slots) {
      if (traces == null) {
        return null;
      }
      PassageTrace trace = new PassageTrace(sentences, slots);
      traces.add(trace);
      return trace;
    }

    private List<Figure> figures(
        AnnotatedPassage passage, SentenceReading sentence, Sayings sayings) {
      String day = passage.passage().isPromo() ? null : article.published();
      FigureSentence counting =
          new FigureSentence(article.key(), day, passage, sentence.syntax(), sentence.mentions());
      return figures.find(counting, new PassageAssertions(sentence, sayings, modalities));
    }

    private SentenceReading reading(AnnotatedPassage passage, int index) {
      Sentence sentence = passage.sentences().get(index);
      List<TimeExpression> times = passage.timesIn(sentence.span());
      String key = passage.passage().in() + "#" + index;
      return new SentenceReading(
          passage.passage(),
          parser.parse(sentence, times),
          mentions.getOrDefault(key, List.of()),
          times);
    }

    /** The publisher as a party, for texts in the first person without a speaker. */
    private List<Found> publisher() {
      String name = article.publisher();
      if (name == null) {
        return List.of();
      }
      for (Entity entity : linked.entities()) {
        if (Fold.name(entity.name()).equals(Fold.name(name))) {
          return List.of(Found.unmentioned(entity));
        }
      }
      return List.of(Found.unmentioned(described.of(name)));
    }

    Extraction extraction(Fingerprint fingerprint) {
      Map<String, EventDraft> byId = new LinkedHashMap<>();
      for (EventDraft draft : drafts) {
        draft.mint(article.key());
        byId.putIfAbsent(draft.id(), draft);
      }
      List<Event> frozen = byId.values().stream().map(EventDraft::freeze).toList();
      Map<String, LegalFact> legalById = new LinkedHashMap<>();
      legalFacts.forEach(f -> legalById.putIfAbsent(f.id(), known(f)));
      return new Extraction(
          linked,
          used(frozen, legalById.values()),
          frozen,
          tenures.find(linked),
          List.copyOf(counted),
          List.copyOf(legalById.values()),
          fingerprint);
    }

    private LegalFact known(LegalFact fact) {
      boolean promo = fact.evidence().passage().isPromo();
      return proceedings.link(fact, entities, promo ? null : published);
    }

    /**
     * Those whom facts refer to and no mention names: described ones, and states by their seats.
     */
    private List<Entity> used(Iterable<Event> frozen, Iterable<LegalFact> facts) {
      Set<String> named = new HashSet<>();
      for (Event event : frozen) {
        Parties.of(event).forEach(p -> named.add(String.valueOf(p.entity())));
      }
      for (LegalFact fact : facts) {
        Parties.of(fact).forEach(p -> named.add(String.valueOf(p.entity())));
      }
      for (Figure figure : counted) {
        figure.assertion().attributedTo().forEach(p -> named.add(String.valueOf(p.entity())));
      }
      Map<String, Entity> used = new TreeMap<>();
      described.all().forEach(e -> used.put(e.iri(), e));
      parties.states().forEach(e -> used.put(e.iri(), e));
      used.keySet().removeAll(entities.keySet());
      used.keySet().retainAll(named);
      return List.copyOf(used.values());
    }
  }
}
