package org.newsgraph.knowledge.wikidata;

import java.util.Set;

/** The properties of Wikidata that are read. */
final class Properties {
  static final String COUNTRY = "P17";
  static final String CITIZENSHIP = "P27";
  static final String INSTANCE_OF = "P31";
  static final String POSITION_HELD = "P39";
  static final String SUBCLASS_OF = "P279";
  static final String ISO_ALPHA_2 = "P297";
  static final String ISO_ALPHA_3 = "P298";
  static final String PART_OF = "P361";
  static final String DEATH = "P570";
  static final String START = "P580";
  static final String END = "P582";
  static final String OF = "P642";
  static final String PARENT_ORGANIZATION = "P749";
  static final String JURISDICTION = "P1001";
  static final String DEMONYM = "P1549";
  static final String SHORT_NAME = "P1813";
  static final String ORGANIZATION_DIRECTED = "P2389";

  static final Set<String> ALL =
      Set.of(
          COUNTRY,
          CITIZENSHIP,
          INSTANCE_OF,
          POSITION_HELD,
          SUBCLASS_OF,
          ISO_ALPHA_2,
          ISO_ALPHA_3,
          PART_OF,
          DEATH,
          PARENT_ORGANIZATION,
          JURISDICTION,
          DEMONYM,
          SHORT_NAME,
          ORGANIZATION_DIRECTED);

  static final Set<String> QUALIFIERS = Set.of(START, END, OF, JURISDICTION, ORGANIZATION_DIRECTED);

  private Properties() {}
}
