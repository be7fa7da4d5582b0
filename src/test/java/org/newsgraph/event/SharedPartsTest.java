package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Parts of a sentence that several verbs share. */
class SharedPartsTest {
  @Test
  void aPassiveIsShared() {
    SentenceTable.check(
        """
        The mayor was struck and killed by a bomb.
          ASSAULT > mayor
        The mayor was shot and wounded by rebels.
          ASSAULT/firearms > mayor
          ASSAULT rebels > mayor
        The mayor was arrested and charged with fraud.
          COERCE/arrest > mayor
          ACCUSE/allege > mayor
        The mayor was arrested and died.
          COERCE/arrest > mayor
        The mayor was arrested and said he was innocent.
          COERCE/arrest > mayor
        """,
        Told::events);
  }

  @Test
  void theGapOfARelativeClauseIsWhatIsDone() {
    SentenceTable.check(
        """
        The bridge, which protesters tried to block, was closed.
          PROTEST/obstruct protesters, hypothetical
        The plant that the army wants to destroy is old.
        """,
        Told::events);
  }

  @Test
  void theOwnerOfANounActsInItsInfinitive() {
    SentenceTable.check(
        """
        Kenya kept its promise to send food to Chad.
          AID Kenya > Chad
        Chad praised their decision to release the prisoners.
          SUPPORT Chad
        """,
        Told::events);
  }

  @Test
  void marksOfQuotationStayInsideOfAPhrase() {
    SentenceTable.check(
        """
        The bishop called on the “interim” government to resign.
          REQUEST/yield bishop > “interim” government
        Protesters condemned the self-declared “council” of the rebels.
          ACCUSE/disapprove Protesters > self-declared “council”
        The union urged an “end to the violence”.
          REQUEST/yield union
        """,
        Told::events);
  }

  @Test
  void whatIsContrastedIsNotSaid() {
    SentenceTable.check(
        """
        Libya said it wanted peace, while Chad attacked Mali.
          ASSAULT Chad > Mali
          STATEMENT Libya
        Libya said Chad attacked Mali, although Mali attacked Niger.
          ASSAULT Chad > Mali, says Libya
          ASSAULT Mali > Niger
          STATEMENT Libya
        """,
        Told::events);
  }

  @Test
  void aNounHappens() {
    SentenceTable.check(
        """
        Clashes erupted between miners and police in Lima.
          ASSAULT miners; police in Lima
        Talks between Chad and Libya resumed on Monday.
          CONSULT Chad; Libya on 2025-05-12
        The attack on the town by rebels began on Monday.
          ASSAULT rebels in town on 2025-05-12
        Peace talks failed.
        """,
        Told::events);
  }

  @Test
  void anAdjectiveBeforeANounIsNoVerb() {
    SentenceTable.check(
        """
        Police fired live rounds at the crowd.
          ASSAULT/heavy-weapons Police > crowd
        They spoke of the repair of damaged roads by Kenya.
        """,
        Told::events);
  }

  @Test
  void anOpeningWordThatNobodyKnowsIsTheSubject() {
    SentenceTable.check(
        """
        Mendra attacked the town.
        Zilbo praised the deal.
        """,
        Told::events);
  }

  @Test
  void inHeadlinesACommaJoinsWhatModifiesANoun() {
    SentenceTable.check(
        """
        President Alma Muster receives Norway's football, rugby teams after medals
          OTHER/ceremony Alma Muster > Norway's football, rugby teams
        Norway's president, army chiefs meet
          CONSULT Norway's president; army chiefs
        Norway, army troops clash in Goma
          ASSAULT Norway; army troops in Goma
        """,
        Told::headline);
  }
}
