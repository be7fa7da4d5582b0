package org.newsgraph.model.fact;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.Fingerprint;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.Span;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.Passage;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.LinkedArticle;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.text.AnnotatedArticle;
import org.newsgraph.model.text.AnnotatedPassage;
import org.newsgraph.model.text.Sentence;
import org.newsgraph.model.text.TimeExpression;

/** Collects an extraction record from words of an article, so that fixtures hold no offsets. */
public final class SampleArticle {
  private final Article article;
  private final Map<String, Passage> passages = new LinkedHashMap<>();
  private final Map<String, List<Sentence>> sentences = new LinkedHashMap<>();
  private final Map<String, List<TimeExpression>> times = new TreeMap<>();
  private final Map<String, Entity> entities = new TreeMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Event> events = new ArrayList<>();
  private final List<Tenure> tenures = new ArrayList<>();
  private final List<Figure> figures = new ArrayList<>();
  private final List<LegalFact> legal = new ArrayList<>();

  SampleArticle(Article article) {
    this.article = article;
    for (Passage passage : article.passages()) {
      passages.put(passage.in(), passage);
      sentences.put(passage.in(), split(passage.text()));
    }
  }

  /** Sentences end at a full stop before a blank, or at a line's end. */
  private static List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean stop = text.charAt(i) == '.' && i + 1 < text.length() && text.charAt(i + 1) == ' ';
      boolean last = i == text.length() - 1;
      if (stop || last || text.charAt(i + 1) == '\n') {
        sentences.add(new Sentence(new Span(begin, i + 1), List.of(), List.of()));
        begin = i + 2;
        i++;
      }
    }
    return sentences;
  }

  Span find(String in, String words) {
    int begin = passages.get(in).text().indexOf(words);
    if (begin < 0) {
      throw new IllegalArgumentException("'" + words + "' does not stand in " + in);
    }
    return new Span(begin, begin + words.length());
  }

  Evidence evidence(String in, String words) {
    Span anchor = find(in, words);
    return new Evidence(
        passages.get(in), anchor, sentences.get(in).get(sentence(in, anchor)).span());
  }

  private int sentence(String in, Span span) {
    List<Sentence> all = sentences.get(in);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).span().contains(span)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no sentence of " + in + " holds " + span);
  }

  void name(String in, String words, Entity entity) {
    mention(in, words, Mention.Kind.NAME, null, entity.type(), List.of(entity));
  }

  void mention(
      String in,
      String words,
      Mention.Kind kind,
      @Nullable Office office,
      MentionType type,
      List<Entity> referents) {
    Span span = find(in, words);
    referents.forEach(entity -> entities.put(entity.iri(), entity));
    mentions.add(
        new Mention(
            in, sentence(in, span), span, span, words, type, kind, office, referents, 0.95));
  }

  void time(String in, String words, String edtf, @Nullable LocalDate earliest) {
    times
        .computeIfAbsent(in, key -> new ArrayList<>())
        .add(
            new TimeExpression(
                find(in, words),
                words,
                edtf,
                earliest,
                earliest,
                TimeExpression.Precision.DAY,
                TimeExpression.Relation.AT));
  }

  /** An event with the parts that most have; the others follow through {@link EventParts}. */
  Event event(String name, EventParts parts, Evidence evidence, Assertion assertion) {
    Event event =
        new Event(
            id("event", name),
            parts.type,
            parts.mode,
            parts.context,
            parts.actors,
            parts.recipients,
            parts.roles,
            parts.place,
            parts.topic,
            parts.date,
            parts.frequency,
            parts.partOf,
            parts.cause,
            parts.content,
            parts.claim,
            evidence,
            assertion);
    events.add(event);
    return event;
  }

  void add(Tenure tenure) {
    tenures.add(tenure);
  }

  void add(Figure figure) {
    figures.add(figure);
  }

  void add(LegalFact fact) {
    legal.add(fact);
  }

  /** Ids that begin with {@code shared} are the same in every article. */
  String id(String kind, String name) {
    return name.startsWith("shared")
        ? IriMinter.local(kind, name)
        : IriMinter.local(kind, article.key(), name);
  }

  Extraction extraction(List<Entity> described) {
    List<AnnotatedPassage> annotated = new ArrayList<>();
    for (Passage passage : article.passages()) {
      annotated.add(
          new AnnotatedPassage(
              passage,
              sentences.get(passage.in()),
              List.of(),
              times.getOrDefault(passage.in(), List.of()),
              List.of()));
    }
    return new Extraction(
        new LinkedArticle(
            new AnnotatedArticle(article, "en", annotated),
            List.copyOf(entities.values()),
            mentions),
        described,
        events,
        tenures,
        figures,
        legal,
        new Fingerprint("0.1.0", "a1".repeat(32), "b2".repeat(32), "c3".repeat(32)));
  }

  static Party party(Entity entity) {
    return new Party(entity.name(), entity.name(), entity.iri(), null);
  }

  static Party words(String text) {
    return new Party(text, text, null, null);
  }

  static Assertion told() {
    return said(Polarity.POSITIVE, Modality.ASSERTED, Voice.PUBLISHER);
  }

  static Assertion said(Polarity polarity, Modality modality, Voice voice, Party... by) {
    return new Assertion(polarity, modality, voice, List.of(by), "sample-1", 0.9);
  }

  /** What an event has beside its evidence. */
  static final class EventParts {
    private final String type;
    private final @Nullable String mode;
    private @Nullable String context;
    private List<Party> actors = List.of();
    private List<Party> recipients = List.of();
    private Map<String, List<Party>> roles = Map.of();
    private @Nullable Party place;
    private @Nullable Party topic;
    private @Nullable EventDate date;
    private @Nullable String frequency;
    private @Nullable String partOf;
    private @Nullable String cause;
    private List<String> content = List.of();
    private @Nullable Span claim;

    EventParts(String type, @Nullable String mode) {
      this.type = type;
      this.mode = mode;
    }

    EventParts context(String value) {
      context = value;
      return this;
    }

    EventParts by(Party... parties) {
      actors = List.of(parties);
      return this;
    }

    EventParts to(Party... parties) {
      recipients = List.of(parties);
      return this;
    }

    EventParts role(String role, Party... parties) {
      Map<String, List<Party>> all = new TreeMap<>(roles);
      all.put(role, List.of(parties));
      roles = all;
      return this;
    }

    EventParts in(Party party) {
      place = party;
      return this;
    }

    EventParts about(Party party) {
      topic = party;
      return this;
    }

    EventParts on(EventDate value) {
      date = value;
      return this;
    }

    EventParts often(String words) {
      frequency = words;
      return this;
    }

    EventParts partOf(Event event) {
      partOf = event.id();
      return this;
    }

    EventParts because(Event event) {
      cause = event.id();
      return this;
    }

    EventParts claims(Span words, Event... contents) {
      claim = words;
      content = java.util.Arrays.stream(contents).map(Event::id).toList();
      return this;
    }
  }
}
