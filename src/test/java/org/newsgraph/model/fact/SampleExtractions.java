package org.newsgraph.model.fact;

import static org.newsgraph.model.fact.SampleArticle.party;
import static org.newsgraph.model.fact.SampleArticle.said;
import static org.newsgraph.model.fact.SampleArticle.told;
import static org.newsgraph.model.fact.SampleArticle.words;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsgraph.model.IriMinter;
import org.newsgraph.model.article.Article;
import org.newsgraph.model.article.FieldSource;
import org.newsgraph.model.article.Image;
import org.newsgraph.model.article.Origin;
import org.newsgraph.model.article.Promo;
import org.newsgraph.model.entity.Entity;
import org.newsgraph.model.entity.Mention;
import org.newsgraph.model.entity.MentionType;
import org.newsgraph.model.entity.Office;
import org.newsgraph.model.fact.Assertion.Modality;
import org.newsgraph.model.fact.Assertion.Polarity;
import org.newsgraph.model.fact.Assertion.Voice;
import org.newsgraph.model.fact.SampleArticle.EventParts;
import org.newsgraph.model.text.NumberExpression.Comparator;
import org.newsgraph.model.text.TimeExpression.Precision;

/**
 * Extraction records written out by hand, for every test that begins where extraction ends. The
 * papers, people, courts and countries are invented.
 */
public final class SampleExtractions {
  public static final Entity ALDONIA = country("ALD", "Aldonia");
  public static final Entity BORVIA = country("BOR", "Borvia");
  public static final Entity CELTRIA = country("CEL", "Celtria");
  public static final Entity COURT = known("meridian-court", "Meridian Court", "Court", null, null);
  public static final Entity PORT = known("port-sela", "Port Sela", "City", BORVIA, null);
  public static final Entity ARMY =
      known("borvian-army", "Borvian army", "ArmedForce", BORVIA, BORVIA);
  public static final Entity VENN = person("Mara Venn", ALDONIA);
  public static final Entity ILK = person("Tomas Ilk", BORVIA);
  public static final Entity DASK = person("Oren Dask", BORVIA);
  public static final Entity COURIER =
      known("example-courier", "Example Courier", "MediaOrganization", null, null);
  public static final Entity MINISTRY =
      new Entity(
          iri("entity", "health ministry", "Ministry", BORVIA.iri()),
          "Health Ministry of Borvia",
          MentionType.ORGANISATION,
          "Ministry",
          Entity.Origin.NAMED,
          BORVIA.iri(),
          null);

  private static final String PROMO = "promos/%d/headline";

  private SampleExtractions() {}

  /** All articles: two papers on one matter, and one in which nothing is told as a fact. */
  public static List<Extraction> all() {
    return List.of(truceTalks(), secondPaper(), onlyClaims());
  }

  /** One article with every kind of fact, of date, of promo, of role. */
  public static Extraction truceTalks() {
    SampleArticle sample = new SampleArticle(truceArticle());
    mentions(sample);
    talks(sample);
    claims(sample);
    plans(sample);
    promos(sample);
    offices(sample);
    figures(sample);
    law(sample);
    return sample.extraction(List.of(CELTRIA, described("officials")));
  }

  private static Article truceArticle() {
    String body =
        String.join(
            "\n",
            "\uD83D\uDD4A Mara Venn, foreign minister of Aldonia, had a phone call with Borvia's"
                + " president Tomas Ilk on November 4, 2024, officials said.",
            "The two sides agreed to extend the truce in Port Sela, mediated by Celtria.",
            "The Borvian opposition accuses Ilk of obstructing the talks. Ilk denied that the"
                + " Borvian army had shelled Port Sela.",
            "The Meridian Court issued an arrest warrant in November for former defence minister"
                + " Oren Dask for war crimes and crimes against humanity.",
            "Borvia also faces a genocide case at the Meridian Court, brought by Aldonia.",
            "Nearly 1,200 people, most of them women and children, have been killed in Port Sela"
                + " since March 2, 2024. The Health Ministry of Borvia counted between 300 and 400"
                + " injured.",
            "Celtria plans to send $2.5 million in aid to Borvia. A riot in Port Sela in 2023 led"
                + " Aldonia and Borvia to call off a summit.",
            "The finance minister said that prices may fall.");
    return new Article(
        "https://courier.example.org/world/truce-talks",
        origin("pages/truce-talks.html", "d1".repeat(32)),
        "https://courier.example.org/world/truce-talks",
        "Aldonia and Borvia agree to extend truce",
        "Ministers spoke by phone.",
        "World",
        "en",
        "Example Courier",
        "Example Courier and agencies",
        null,
        List.of("Ada Pell", "Ivo Marsh"),
        "2024-11-20T09:30+01:00",
        "2024-11-21",
        "PT2M",
        List.of(
            new Image(
                "https://courier.example.org/i/1.jpg",
                "A convoy near Port Sela",
                "Courier Archive")),
        body,
        List.of(
            new Promo("Related", 1, "Borvian army shells Port Sela again", null),
            new Promo(
                "Explore",
                1,
                "Aldonia triumph in Coastal Cup 2026",
                "https://courier.example.org/sport/cup"),
            new Promo("Explore", 2, "Celtria condemns Borvia over March 3 remarks", null)),
        Map.of(
            "headline", new FieldSource("JSON-LD", "Aldonia and Borvia agree to extend truce"),
            "published", new FieldSource("meta", "2024-11-20T09:30+01:00")));
  }

  private static void mentions(SampleArticle s) {
    s.name("headline", "Aldonia", ALDONIA);
    s.name("headline", "Borvia", BORVIA);
    s.name("body", "Mara Venn", VENN);
    s.name("body", "Aldonia", ALDONIA);
    s.name("body", "Tomas Ilk", ILK);
    s.name("body", "Borvia", BORVIA);
    s.mention(
        "body",
        "The two sides",
        Mention.Kind.NOMINAL,
        null,
        MentionType.PERSON,
        List.of(VENN, ILK));
    s.name("body", "Port Sela", PORT);
    s.name("body", "Celtria", CELTRIA);
    s.name("body", "Borvian army", ARMY);
    s.name("body", "Meridian Court", COURT);
    s.name("body", "Oren Dask", DASK);
    s.name("body", "Health Ministry of Borvia", MINISTRY);
    s.name("images/0/caption", "Port Sela", PORT);
    s.name(in(0), "Borvian army", ARMY);
    s.name(in(0), "Port Sela", PORT);
    s.name(in(1), "Aldonia", ALDONIA);
    s.name(in(2), "Celtria", CELTRIA);
    s.name(in(2), "Borvia", BORVIA);
    s.time(in(1), "2026", "2026", LocalDate.of(2026, 1, 1));
    s.time(in(2), "March 3", "XXXX-03-03", null);
  }

  private static void talks(SampleArticle s) {
    Assertion unnamed =
        said(Polarity.POSITIVE, Modality.ASSERTED, Voice.UNNAMED, party(described("officials")));
    Event call =
        s.event(
            "shared call",
            new EventParts("CONSULT", "phone")
                .context("diplomatic")
                .by(party(VENN))
                .to(party(ILK))
                .on(day("2024-11-04", "on November 4, 2024")),
            s.evidence("body", "phone call"),
            unnamed);
    s.event(
        "agree",
        new EventParts("AGREE", null)
            .context("diplomatic")
            .by(party(ALDONIA), party(BORVIA))
            .role("mediator", party(CELTRIA))
            .in(party(PORT))
            .about(words("the truce"))
            .partOf(call),
        s.evidence("body", "agreed"),
        told());
    Event riot =
        s.event(
            "riot",
            new EventParts("PROTEST", "riot")
                .in(party(PORT))
                .on(span("2023", "2023-01-01", "2023-12-31", Precision.YEAR, "in 2023")),
            s.evidence("body", "riot"),
            said(Polarity.POSITIVE, Modality.HISTORICAL, Voice.PUBLISHER));
    s.event(
        "summit",
        new EventParts("REJECT", "meet")
            .by(party(ALDONIA))
            .to(party(BORVIA))
            .about(words("a summit"))
            .often("twice")
            .because(riot),
        s.evidence("body", "call off"),
        said(Polarity.POSITIVE, Modality.HISTORICAL, Voice.PUBLISHER));
  }

  private static void claims(SampleArticle s) {
    Entity opposition = described("Borvian opposition");
    Event obstruct =
        s.event(
            "obstruct",
            new EventParts("REJECT", "yield").by(party(ILK)).about(words("the talks")),
            s.evidence("body", "obstructing"),
            said(Polarity.POSITIVE, Modality.ALLEGED, Voice.NAMED, party(opposition)));
    s.mention(
        "body",
        "The Borvian opposition",
        Mention.Kind.NAME,
        null,
        MentionType.ORGANISATION,
        List.of(opposition));
    s.event(
        "accuse",
        new EventParts("ACCUSE", "allege")
            .by(party(opposition))
            .to(party(ILK))
            .claims(s.find("body", "obstructing the talks"), obstruct),
        s.evidence("body", "accuses"),
        told());
    Event shelling =
        s.event(
            "shelling",
            new EventParts("ASSAULT", "heavy-weapons").by(party(ARMY)).in(party(PORT)),
            s.evidence("body", "shelled"),
            said(Polarity.NEGATIVE, Modality.ASSERTED, Voice.NAMED, party(ILK)));
    s.event(
        "denial",
        new EventParts("REJECT", null)
            .by(party(ILK))
            .claims(s.find("body", "that the Borvian army had shelled Port Sela"), shelling),
        s.evidence("body", "denied"),
        told());
  }

  private static void plans(SampleArticle s) {
    s.event(
        "aid",
        new EventParts("AID", null).by(party(CELTRIA)).to(party(BORVIA)),
        s.evidence("body", "plans to send"),
        said(Polarity.POSITIVE, Modality.FUTURE, Voice.PUBLISHER));
    s.event(
        "prices",
        new EventParts("STATEMENT", null)
            .context("economic")
            .by(words("The finance minister"))
            .claims(s.find("body", "that prices may fall")),
        s.evidence("body", "said that"),
        told());
  }

  private static void promos(SampleArticle s) {
    s.event(
        "promo shelling",
        new EventParts("ASSAULT", "heavy-weapons").by(party(ARMY)).in(party(PORT)),
        s.evidence(in(0), "shells"),
        told());
    s.event(
        "cup",
        new EventParts("OTHER", "sport").by(party(ALDONIA)),
        s.evidence(in(1), "triumph"),
        told());
    s.event(
        "remarks",
        new EventParts("ACCUSE", "disapprove")
            .by(party(CELTRIA))
            .to(party(BORVIA))
            .on(new EventDate("XXXX-03-03", null, null, Precision.DAY, "March 3")),
        s.evidence(in(2), "condemns"),
        told());
  }

  private static void offices(SampleArticle s) {
    s.add(
        tenure(
            s,
            "venn",
            VENN,
            "foreign minister",
            ALDONIA,
            Office.Status.CURRENT,
            "body",
            "foreign minister of Aldonia"));
    s.add(tenure(s, "ilk", ILK, "president", BORVIA, Office.Status.CURRENT, "body", "president"));
    s.add(
        tenure(
            s,
            "dask",
            DASK,
            "defence minister",
            BORVIA,
            Office.Status.FORMER,
            "body",
            "former defence minister"));
    Office finance =
        new Office(
            "finance minister",
            "finance minister",
            s.find("body", "finance minister"),
            Office.Status.CURRENT,
            null,
            BORVIA,
            true);
    s.mention(
        "body", "The finance minister", Mention.Kind.ROLE, finance, MentionType.PERSON, List.of());
  }

  private static Tenure tenure(
      SampleArticle s,
      String name,
      Entity person,
      String office,
      Entity country,
      Office.Status status,
      String in,
      String words) {
    return new Tenure(
        s.id("tenure", name),
        party(person),
        office,
        null,
        party(country),
        status,
        "2024-11-20",
        s.evidence(in, words),
        told());
  }

  private static void figures(SampleArticle s) {
    s.add(killed(s, "1200", Comparator.NEARLY, "1,200", "most of them women and children"));
    s.add(
        new Figure(
            s.id("figure", "injured"),
            "injured",
            new BigDecimal("300"),
            new BigDecimal("400"),
            null,
            Comparator.EXACTLY,
            null,
            null,
            null,
            party(PORT),
            null,
            "2024-11-20",
            s.evidence("body", "300"),
            said(Polarity.POSITIVE, Modality.ASSERTED, Voice.NAMED, party(MINISTRY))));
    s.add(
        new Figure(
            s.id("figure", "aid"),
            "aid",
            new BigDecimal("2500000"),
            null,
            "USD",
            Comparator.EXACTLY,
            null,
            null,
            party(BORVIA),
            null,
            null,
            null,
            s.evidence("body", "$2.5 million"),
            said(Polarity.POSITIVE, Modality.FUTURE, Voice.PUBLISHER)));
  }

  private static Figure killed(
      SampleArticle s, String value, Comparator comparator, String words, @Nullable String of) {
    return new Figure(
        s.id("figure", "killed"),
        "killed",
        new BigDecimal(value),
        null,
        null,
        comparator,
        "people",
        of,
        words("the war"),
        party(PORT),
        "2024-03-02",
        "2024-11-20",
        s.evidence("body", words),
        told());
  }

  private static void law(SampleArticle s) {
    EventDate november =
        span("2024-11", "2024-11-01", "2024-11-30", Precision.MONTH, "in November");
    s.event(
        "warrant",
        new EventParts("THREATEN", "arrest")
            .context("legal")
            .by(party(COURT))
            .to(party(DASK))
            .on(november),
        s.evidence("body", "issued"),
        told());
    s.add(
        new LegalFact(
            s.id("legal", "warrant"),
            "arrestWarrant",
            "MC-24/17",
            null,
            null,
            List.of(party(COURT)),
            List.of(party(COURT)),
            List.of(),
            List.of(),
            List.of(party(DASK)),
            List.of("warCrimes", "crimesAgainstHumanity"),
            null,
            november,
            "issued",
            s.evidence("body", "arrest warrant"),
            told()));
    s.add(
        new LegalFact(
            s.id("legal", "case"),
            "case",
            null,
            "genocide case",
            null,
            List.of(party(COURT)),
            List.of(),
            List.of(party(ALDONIA)),
            List.of(party(BORVIA)),
            List.of(),
            List.of("genocide"),
            words("the war"),
            null,
            "pending",
            s.evidence("body", "case"),
            told()));
  }

  /** Another paper on the same call and with another number of dead. */
  public static Extraction secondPaper() {
    String body =
        "Mara Venn called Tomas Ilk on November 4, 2024. More than 1,000 people have been killed"
            + " in Port Sela. Aldonia and Borvia met in Celtria.";
    SampleArticle s =
        new SampleArticle(
            plain("ledger-7", "Phone call in truce talks", "Example Ledger", "2024-11-05", body));
    s.name("body", "Mara Venn", VENN);
    s.name("body", "Tomas Ilk", ILK);
    s.name("body", "Port Sela", PORT);
    s.name("body", "Aldonia", ALDONIA);
    s.name("body", "Borvia", BORVIA);
    s.name("body", "Celtria", CELTRIA);
    s.event(
        "shared call",
        new EventParts("CONSULT", "phone")
            .by(party(VENN))
            .to(party(ILK))
            .on(day("2024-11-04", "on November 4, 2024")),
        s.evidence("body", "called"),
        told());
    s.event(
        "meeting",
        new EventParts("CONSULT", null)
            .by(party(ALDONIA), party(BORVIA))
            .role("host", party(CELTRIA))
            .in(party(CELTRIA)),
        s.evidence("body", "met"),
        told());
    s.add(killed(s, "1000", Comparator.OVER, "1,000", null));
    return s.extraction(List.of());
  }

  /** An article in which everything is alleged, denied or planned. */
  public static Extraction onlyClaims() {
    String body =
        "Borvia allegedly shelled Aldonia. Celtria never attacked Borvia. Celtria will meet"
            + " Aldonia. Oren Dask allegedly faces a charge at the Meridian Court for war crimes."
            + " Allegedly 500 people were killed in Port Sela. Tomas Ilk will be president of"
            + " Borvia.";
    SampleArticle s =
        new SampleArticle(plain("rumour-1", "Rumours", "Example Herald", "2024-12-01", body));
    s.name("body", "Borvia", BORVIA);
    s.name("body", "Aldonia", ALDONIA);
    s.name("body", "Celtria", CELTRIA);
    s.name("body", "Oren Dask", DASK);
    s.name("body", "Tomas Ilk", ILK);
    Assertion alleged = said(Polarity.POSITIVE, Modality.ALLEGED, Voice.UNNAMED);
    Assertion planned = said(Polarity.POSITIVE, Modality.FUTURE, Voice.PUBLISHER);
    s.event(
        "shelling",
        new EventParts("ASSAULT", "heavy-weapons").by(party(BORVIA)).to(party(ALDONIA)),
        s.evidence("body", "shelled"),
        alleged);
    s.event(
        "attack",
        new EventParts("ASSAULT", null).by(party(CELTRIA)).to(party(BORVIA)),
        s.evidence("body", "attacked"),
        said(Polarity.NEGATIVE, Modality.ASSERTED, Voice.PUBLISHER));
    s.event(
        "meeting",
        new EventParts("CONSULT", null)
            .by(party(CELTRIA))
            .to(party(ALDONIA))
            .role("mediator", party(BORVIA)),
        s.evidence("body", "will meet"),
        planned);
    s.add(killedIn(s, alleged));
    s.add(
        new Tenure(
            s.id("tenure", "ilk"),
            party(ILK),
            "president",
            null,
            party(BORVIA),
            Office.Status.DESIGNATE,
            "2024-12-01",
            s.evidence("body", "president"),
            planned));
    s.add(
        new LegalFact(
            s.id("legal", "charge"),
            "charge",
            null,
            "Charges against Oren Dask",
            "https://w3id.org/newsgraph/kb/charge-oren-dask",
            List.of(party(COURT)),
            List.of(),
            List.of(),
            List.of(),
            List.of(party(DASK)),
            List.of("warCrimes"),
            null,
            null,
            null,
            s.evidence("body", "charge"),
            alleged));
    return s.extraction(List.of(COURT, PORT));
  }

  private static Figure killedIn(SampleArticle s, Assertion assertion) {
    return new Figure(
        s.id("figure", "killed"),
        "killed",
        new BigDecimal("500"),
        null,
        null,
        Comparator.EXACTLY,
        "people",
        null,
        words("the war"),
        party(PORT),
        null,
        null,
        s.evidence("body", "500"),
        assertion);
  }

  private static Article plain(
      String id, String headline, String publisher, String published, String body) {
    return new Article(
        id,
        origin(
            "papers.jsonl",
            IriMinter.sha256(body.getBytes(java.nio.charset.StandardCharsets.UTF_8))),
        null,
        headline,
        null,
        null,
        "en",
        publisher,
        null,
        null,
        List.of(),
        published,
        null,
        null,
        List.of(),
        body,
        List.of(),
        Map.of("published", new FieldSource("record", published)));
  }

  private static Origin origin(String source, String sha256) {
    return new Origin(
        source, source, null, 0, Origin.Format.HTML, "text/html", sha256, null, Map.of());
  }

  private static EventDate day(String day, String expression) {
    return span(day, day, day, Precision.DAY, expression);
  }

  private static EventDate span(
      String edtf, String earliest, String latest, Precision precision, String expression) {
    return new EventDate(
        edtf, LocalDate.parse(earliest), LocalDate.parse(latest), precision, expression);
  }

  private static String in(int promo) {
    return String.format(java.util.Locale.ROOT, PROMO, promo);
  }

  private static Entity described(String words) {
    return new Entity(
        iri("entity", "truce-talks", words),
        words,
        MentionType.ORGANISATION,
        "Group",
        Entity.Origin.DESCRIBED,
        null,
        null);
  }

  private static Entity person(String name, Entity country) {
    return new Entity(
        iri("entity", name, "Person"),
        name,
        MentionType.PERSON,
        "Official",
        Entity.Origin.NAMED,
        country.iri(),
        null);
  }

  private static Entity country(String code, String name) {
    return new Entity(
        kb(code), name, MentionType.LOCATION, "Country", Entity.Origin.KNOWN, null, null);
  }

  private static Entity known(
      String id, String name, String type, @Nullable Entity country, @Nullable Entity partOf) {
    MentionType coarse = type.equals("City") ? MentionType.LOCATION : MentionType.ORGANISATION;
    return new Entity(
        kb(id),
        name,
        coarse,
        type,
        Entity.Origin.KNOWN,
        country == null ? null : country.iri(),
        partOf == null ? null : partOf.iri());
  }

  private static String kb(String name) {
    return IriMinter.NAMESPACE + "kb/" + name;
  }

  private static String iri(String kind, String... parts) {
    return new IriMinter(IriMinter.DEFAULT_BASE).iri(kind, parts);
  }
}
