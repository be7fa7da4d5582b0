package org.newsgraph.entity.lexicon;

/** What a word can be in or around a name. A word may have several; some carry a value. */
public enum Trait {
  /** head of an office; the value is the key that spellings of one office share */
  OFFICE,
  /** several holders of an office */
  OFFICE_PLURAL,
  /** scope of the office that the word heads: {@code state}, {@code body}, {@code job}, ... */
  OFFICE_SCOPE,
  /** word before the head of an office; the value is its key */
  OFFICE_MODIFIER,
  /** status of an office said by a word before it; the value is the status */
  STATUS,
  /** status said by an ending such as "-elect" */
  STATUS_AFTER,
  HONORIFIC,
  RANK,
  RANK_MODIFIER,
  /** given name */
  GIVEN,
  MALE,
  FEMALE,
  /** particle that may open a name in lower case */
  PARTICLE_JOINT,
  /** particle between the parts of a name */
  PARTICLE_INNER,
  /** ends an organization's name; the value is its class */
  ORGANIZATION_LAST,
  /** opens an organization's name that goes on with "of"; the value is its class */
  ORGANIZATION_FIRST,
  /** names an organization in lower case, too, behind a country; the value is its class */
  ORGANIZATION_DESCRIBED,
  /** a country has one such body */
  BODY,
  /** people; with a name beside it a group. The value says whether the group is armed */
  GROUP,
  /** people, before "of" */
  GROUP_OPENER,
  PLACE_LAST,
  PLACE_FIRST,
  PLACE_OF,
  PLACE_DESCRIBED,
  PLACE_MODIFIER,
  PLACE_PREPOSITION,
  /** a people, religion or language; the value is its name */
  COMMUNITY,
  /** never part of a name */
  NEVER,
  /** ends the name of something that is not listed */
  THING,
  /** opens the name of something that is not listed, such as an operation */
  THING_FIRST,
  /** opens the name of a ship or vehicle */
  SHIP,
  /** stands behind a name with a hyphen: led */
  TAIL,
  /** a long word with this ending does */
  TAIL_ENDING,
  /** stands before a name with a hyphen */
  PREFIX,
  SPEECH,
  /** genitive between the parts of a name: of */
  OF,
  /** joins a body to its field: for */
  FOR,
  /** joins an office to its field: for, to, at */
  FIELD,
  AND,
  /** definite article */
  ARTICLE,
  DETERMINER,
  /** ending of an owner: 's */
  POSSESSIVE,
  /** opens a clause about the person before it */
  RELATIVE,
  /** stands between a person and the office held: as */
  AS,
  /** says what something is: is, was */
  BE,
  /** stands before those who fight or act: against, by */
  AGAINST,
  /** possessive pronoun */
  OWNER,
  /** a word of a closed class: capitalised only because it opens a sentence */
  FUNCTION
}
