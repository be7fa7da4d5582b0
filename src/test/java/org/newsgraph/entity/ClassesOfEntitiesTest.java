package org.newsgraph.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Which class of the ontology an entity has. */
class ClassesOfEntitiesTest {
  @Test
  void byTheHeadOfTheName() {
    SentenceTable.check(
        """
        The Musterstadt Commercial Court ruled.
          Musterstadt Commercial Court: Court
        The Example Harbour Agency opened.
          Example Harbour Agency: Organization
        The University of Example opened.
          University of Example: University
        The Example Liberation Front attacked.
          Example Liberation Front: ArmedGroup
        The Example Courier reported it.
          Example Courier: MediaOrganization
        Sample Industries Ltd. paid.
          Sample Industries Ltd.: Company
        The Sample Brigades attacked.
          Sample Brigades: ArmedForce
        The Example Foundation paid.
          Example Foundation: NGO
        The Kenyan Fisheries Ministry spoke.
          Kenyan Fisheries Ministry: Ministry
          Kenya: Country
        The Norwegian Harbour Police came.
          Norwegian Harbour Police: PoliceForce
          Norway: Country
        The Example Olympic Committee met.
          Example Olympic Committee: Organization
        """,
        Named::classes);
  }

  @Test
  void byTheFormOfACompanyOrTheWordOfAClub() {
    SentenceTable.check(
        """
        Shares in Muster AG rose.
          Muster AG: Company
        Klok BV paid.
          Klok BV: Company
        Morgan Sample & Co. paid.
          Morgan Sample & Co.: Company
        Colonel Ag Mithal left.
          Ag Mithal: Person
        Sampleton United lost.
          Sampleton United: SportsTeam
        The Example Trade Association met.
          Example Trade Association: Organization
        The Muster Institute measured it.
          Muster Institute: Organization
        """,
        Named::classes);
  }

  @Test
  void anOfficeWithoutAHolderHasTheClassOfItsHolder() {
    Reading reading =
        Reading.of(
            "Ghana's president came. The chief executive of Sample Motors left. The Kenyan"
                + " ambassador to Chad spoke.");
    assertEquals("Official", reading.mention("Ghana's president").entityClass());
    assertEquals("Person", reading.mention("chief executive of Sample Motors").entityClass());
    assertEquals("Official", reading.mention("Kenyan ambassador to Chad").entityClass());
  }

  @Test
  void byTheOfficeOrTitle() {
    SentenceTable.check(
        """
        Prime Minister Alma Muster spoke.
          Alma Muster: Official
        Judge Alma Muster spoke.
          Alma Muster: Official
        Prosecutor Alma Muster spoke.
          Alma Muster: Official
        General Karl Beispiel spoke.
          Karl Beispiel: Person
        Actor Karl Beispiel sang.
          Karl Beispiel: Person
        Alma Muster sang.
          Alma Muster: Person
        Attorney General Alma Muster spoke.
          Alma Muster: Official
        Ambassador Karl Beispiel spoke.
          Karl Beispiel: Official
        Coach Karl Beispiel spoke.
          Karl Beispiel: Person
        """,
        Named::classes);
  }

  @Test
  void knownOnes() {
    SentenceTable.check(
        """
        The ICC ruled.
          International Criminal Court: Court
        NATO met.
          North Atlantic Treaty Organization: InternationalOrganization
        Norway won.
          Norway: Country
        Oslo is cold.
          Oslo: City
        Hamas attacked.
          Hamas: ArmedGroup
        The European Union paid.
          European Union: InternationalOrganization
        The African Union met.
          African Union: InternationalOrganization
        Vladimir Putin spoke.
          Vladimir Putin: Official
        The World Bank lent money.
          World Bank: InternationalOrganization
        The Security Council met.
          United Nations Security Council: InternationalOrganization
        The Red Sea is warm.
          Red Sea: Place
        Europe is large.
          Europe: Region
        Reuters reported it.
          Reuters: MediaOrganization
        The White House spoke.
          White House: Organization
        """,
        Named::classes);
  }
}
