package org.newsgraph.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A field that a decision may name, as the extraction record names it.
 *
 * @param form what its value looks like
 * @param isNeeded whether a fact can't be without it
 */
record Field(String name, Form form, boolean isNeeded) {
  private static final Map<String, Field> ALL = all();

  /** Forms of values. */
  enum Form {
    CLASS,
    TYPE,
    MODE,
    CONTEXT,
    EDTF,
    DAY,
    NUMBER,
    COMPARATOR,
    POLARITY,
    MODALITY,
    TEXT,
    /** an IRI or a name */
    PARTY,
    /** IRIs or names with {@code |} between them */
    PARTIES,
    /** the id of another fact: may be rejected, not set */
    FACT
  }

  /** The field of a name. */
  static Optional<Field> of(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  /** All names, in the order of the kinds of facts. */
  static List<String> names() {
    return new ArrayList<>(ALL.keySet());
  }

  /** Whether it says how the article puts it, not what happened. */
  boolean isOfReport() {
    return form == Form.POLARITY || form == Form.MODALITY || name.equals("attributedTo");
  }

  boolean isOfParties() {
    return form == Form.PARTY || form == Form.PARTIES;
  }

  private static Map<String, Field> all() {
    Map<String, Field> all = new LinkedHashMap<>();
    add(all, Form.CLASS, true, "class");
    add(all, Form.TYPE, true, "type");
    add(all, Form.MODE, false, "mode");
    add(all, Form.CONTEXT, false, "context");
    add(all, Form.PARTIES, false, "actors", "recipients");
    add(all, Form.PARTIES, false, "mediator", "host", "instrument", "target", "beneficiary");
    add(all, Form.PARTY, false, "place", "topic");
    add(all, Form.EDTF, false, "date");
    add(all, Form.FACT, false, "partOf", "cause");
    add(all, Form.POLARITY, true, "polarity");
    add(all, Form.MODALITY, true, "modality");
    add(all, Form.PARTIES, false, "attributedTo");
    add(all, Form.PARTY, true, "person");
    add(all, Form.TEXT, true, "office");
    add(all, Form.PARTY, false, "organization", "country");
    add(all, Form.TEXT, false, "status");
    add(all, Form.DAY, false, "observedAt");
    add(all, Form.TEXT, true, "measure");
    add(all, Form.NUMBER, true, "value");
    add(all, Form.COMPARATOR, true, "comparator");
    add(all, Form.TEXT, false, "of", "composition");
    add(all, Form.PARTY, false, "about");
    add(all, Form.DAY, false, "from", "asOf");
    add(all, Form.PARTIES, false, "court", "issuedBy", "applicant", "respondent", "against");
    add(all, Form.TEXT, false, "number", "name");
    return all;
  }

  private static void add(Map<String, Field> all, Form form, boolean needed, String... names) {
    for (String name : names) {
      all.put(name, new Field(name, form, needed));
    }
  }
}
