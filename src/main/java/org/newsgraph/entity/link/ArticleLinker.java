package org.newsgraph.entity.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.entity.find.Found;
import org.newsgraph.entity.find.FoundOffice;
import org.newsgraph.entity.find.MentionFinder.SentenceMentions;
import org.newsgraph.entity.find.SentenceView;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.KnowledgeBase;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.text.Sentence;

/**
 * Links the mentions of one article. The body is read first, then headline, deck and captions, and
 * the promos last: a promo may use the article's names, never change their meaning.
 */
public final class ArticleLinker {
  private static final double KNOWN = 0.95;
  private static final double NAMED = 0.8;
  private static final double DESCRIBED = 0.7;

  private final KnowledgeBase knowledge;
  private final List<SentenceMentions> sentences;
  private final ArticleNames names = new ArticleNames();
  private final OfficeBook book = new OfficeBook();
  private final Resolver resolver;

  public ArticleLinker(
      KnowledgeBase knowledge, IriMinter iris, Article article, List<SentenceMentions> sentences) {
    this.knowledge = knowledge;
    this.sentences = List.copyOf(sentences);
    Context context = new Context(knowledge, sentences, article.published());
    this.resolver = new Resolver(knowledge, context, names, new Mint(iris, article.key()));
  }

  /** Who holds which office by what was linked. */
  public OfficeBook offices() {
    return book;
  }

  /** The links of each sentence, in the order of the sentences. */
  public List<List<Link>> link() {
    List<Integer> order = order();
    for (int i : order) {
      defineAcronyms(sentences.get(i));
    }
    for (int i : order) {
      if (!isPromo(sentences.get(i).view())) {
        fullNames(sentences.get(i));
      }
    }
    List<List<Link>> links = new ArrayList<>();
    sentences.forEach(sentence -> links.add(List.of()));
    for (boolean promos : new boolean[] {false, true}) {
      for (int i : order) {
        if (isPromo(sentences.get(i).view()) == promos) {
          holders(sentences.get(i));
        }
      }
      for (int i : order) {
        if (isPromo(sentences.get(i).view()) == promos) {
          links.set(i, links(sentences.get(i)));
        }
      }
    }
    OfficialClass officials = new OfficialClass();
    links.forEach(officials::read);
    return links.stream().map(officials::apply).toList();
  }

  /** Genders of people by their IRIs, {@code m} or {@code f}, as far as titles or names tell. */
  public Map<String, String> genders() {
    return names.genders();
  }

  /** Indexes of the sentences: body, other passages, promos. */
  private List<Integer> order() {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparingInt(i -> rank(sentences.get(i).view())));
    return order;
  }

  private static int rank(SentenceView view) {
    if (view.passage().passage().isBody()) {
      return 0;
    }
    return isPromo(view) ? 2 : 1;
  }

  private static boolean isPromo(SentenceView view) {
    return view.passage().passage().isPromo();
  }

  private void defineAcronyms(SentenceMentions sentence) {
    Sentence tokens = sentence.view().sentence();
    for (Found found : sentence.mentions()) {
      int open = tokens.tokenAt(found.head().end() - 1) + 1;
      if (found.type() != MentionType.ORGANISATION || open + 2 >= sentence.view().size()) {
        continue;
      }
      String acronym = sentence.view().token(open + 1).text();
      boolean bracketed =
          sentence.view().folded(open).equals("(")
              && sentence.view().folded(open + 2).equals(")")
              && isAcronym(acronym)
              && found.head().length() > acronym.length();
      Entity entity = bracketed ? resolver.entity(found) : null;
      if (entity != null) {
        names.define(acronym, entity);
      }
    }
  }

  private static boolean isAcronym(String text) {
    int upper = 0;
    for (int i = 0; i < text.length(); i++) {
      upper += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return upper >= 2 && upper * 2 > text.length();
  }

  /** People and bodies by their full names, so that short names find them wherever they stand. */
  private void fullNames(SentenceMentions sentence) {
    for (Found found : sentence.mentions()) {
      boolean several = found.name().indexOf(' ') > 0;
      if (several && (found.isPerson() || found.sort() == Found.Sort.NAMED)) {
        resolver.entity(found);
      }
    }
  }

  private void holders(SentenceMentions sentence) {
    for (Found found : sentence.mentions()) {
      FoundOffice office = found.office();
      Found person = found.sort() == Found.Sort.ROLE ? found.holder() : found;
      Entity entity = office == null || person == null ? null : resolver.entity(person);
      if (office != null && entity != null) {
        book.put(office, office(office), entity);
      }
    }
  }

  private List<Link> links(SentenceMentions sentence) {
    List<Link> links = new ArrayList<>();
    for (Found found : sentence.mentions()) {
      Link link = found.sort() == Found.Sort.ROLE ? role(found) : name(found);
      links.add(withOwner(link, links));
    }
    return links;
  }

  private Link name(Found found) {
    Entity entity = resolver.entity(found);
    FoundOffice office = found.office();
    double score =
        switch (found.sort()) {
          case KNOWN, PEOPLE -> KNOWN;
          case NAMED -> NAMED;
          case BODY, GROUP, STRETCH, ROLE -> DESCRIBED;
        };
    return new Link(
        found.span(),
        found.head(),
        found.type(),
        Mention.Kind.NAME,
        found,
        office == null ? null : office(office),
        entity == null ? List.of() : List.of(entity),
        score);
  }

  private Link role(Found found) {
    FoundOffice named = found.office();
    if (named == null) {
      throw new IllegalArgumentException("a role without an office: " + found.name());
    }
    Office office = office(named);
    Found holder = found.holder();
    Entity person = holder == null ? null : resolver.entity(holder);
    Entity held = person == null ? book.holder(named, office) : person;
    return new Link(
        found.span(),
        found.head(),
        found.type(),
        Mention.Kind.ROLE,
        found,
        office,
        held == null ? List.of() : List.of(held),
        person == null ? DESCRIBED : NAMED);
  }

  /** "his former defence minister": the office is of the country of the one before. */
  private Link withOwner(Link link, List<Link> before) {
    Found found = link.found();
    Office office = link.office();
    if (found == null || office == null || office.country() != null) {
      return link;
    }
    FoundOffice words = found.office();
    if (words == null || words.owner() < 0) {
      return link;
    }
    Entity owner = null;
    for (Link other : before) {
      Entity entity = other.span().end() <= link.span().begin() ? other.entity() : null;
      if (entity != null && entity.type() != MentionType.NATIONALITY) {
        owner = entity;
      }
    }
    String country = owner == null ? null : countryOf(owner);
    Entity of = country == null ? null : entity(country);
    return of == null ? link : link.withOffice(with(words, office, of));
  }

  private @Nullable String countryOf(Entity owner) {
    return owner.type() == MentionType.PERSON ? book.country(owner) : Resolver.countryOf(owner);
  }

  private static Office with(FoundOffice words, Office office, Entity country) {
    return new Office(
        office.title(),
        office.phrase(),
        office.span(),
        office.status(),
        office.organization(),
        country,
        OfficialClass.isPublic(words, office.organization(), country));
  }

  private Office office(FoundOffice found) {
    Found organization = found.organization();
    Entity body = organization == null ? null : resolver.entity(organization);
    String iri = resolver.countryOf(found);
    Entity country = iri == null ? null : entity(iri);
    return new Office(
        found.title(),
        found.phrase(),
        found.span(),
        found.status(),
        body,
        country,
        OfficialClass.isPublic(found, body, country));
  }

  private @Nullable Entity entity(String iri) {
    return knowledge.entity(iri).map(known -> known.asEntity()).orElse(null);
  }
}
