package org.newsgraph.text;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Tags of words that can be several things. */
class TagsOfWordsTest {
  @Test
  void wordsThatAreVerbsAndNouns() {
    SentenceTable.check(
        """
        The talks ended.
          The/DET talks/NOUN ended/VERB ./PUNCT
        He talks.
          He/PRON talks/VERB ./PUNCT
        The army attacks the town.
          The/DET army/NOUN attacks/VERB the/DET town/NOUN ./PUNCT
        The attacks ended.
          The/DET attacks/NOUN ended/VERB ./PUNCT
        The strikes killed ten.
          The/DET strikes/NOUN killed/VERB ten/NUM ./PUNCT
        They plan the visit.
          They/PRON plan/VERB the/DET visit/NOUN ./PUNCT
        The plan failed.
          The/DET plan/NOUN failed/VERB ./PUNCT
        The report says so.
          The/DET report/NOUN says/VERB so/ADV ./PUNCT
        They report it.
          They/PRON report/VERB it/PRON ./PUNCT
        The march began.
          The/DET march/NOUN began/VERB ./PUNCT
        They march.
          They/PRON march/VERB ./PUNCT
        The court ruled.
          The/DET court/NOUN ruled/VERB ./PUNCT
        They will court him.
          They/PRON will/AUX court/VERB him/PRON ./PUNCT
        The ban was lifted.
          The/DET ban/NOUN was/AUX lifted/VERB ./PUNCT
        They ban it.
          They/PRON ban/VERB it/PRON ./PUNCT
        The fire burned.
          The/DET fire/NOUN burned/VERB ./PUNCT
        They fire him.
          They/PRON fire/VERB him/PRON ./PUNCT
        The state funds the plan.
          The/DET state/NOUN funds/VERB the/DET plan/NOUN ./PUNCT
        """,
        Noted::tags);
  }

  @Test
  void auxiliariesAndMonths() {
    SentenceTable.check(
        """
        She may leave.
          She/PRON may/AUX leave/VERB ./PUNCT
        She left in May.
          She/PRON left/VERB in/ADP May/PROPN ./PUNCT
        She left on 3 May.
          She/PRON left/VERB on/ADP 3/NUM May/PROPN ./PUNCT
        She left on May 3.
          She/PRON left/VERB on/ADP May/PROPN 3/NUM ./PUNCT
        May 3 was cold.
          May/PROPN 3/NUM was/AUX cold/ADJ ./PUNCT
        In May she may leave.
          In/ADP May/PROPN she/PRON may/AUX leave/VERB ./PUNCT
        She will leave.
          She/PRON will/AUX leave/VERB ./PUNCT
        Her will was read.
          Her/PRON will/NOUN was/AUX read/VERB ./PUNCT
        He can leave.
          He/PRON can/AUX leave/VERB ./PUNCT
        She has left.
          She/PRON has/AUX left/VERB ./PUNCT
        She has a car.
          She/PRON has/VERB a/DET car/NOUN ./PUNCT
        They are leaving.
          They/PRON are/AUX leaving/VERB ./PUNCT
        She did not leave.
          She/PRON did/AUX not/PART leave/VERB ./PUNCT
        He does it.
          He/PRON does/VERB it/PRON ./PUNCT
        Theresa May left.
          Theresa/PROPN May/PROPN left/VERB ./PUNCT
        They left last May.
          They/PRON left/VERB last/ADJ May/PROPN ./PUNCT
        """,
        Noted::tags);
  }

  @Test
  void toThatAndHer() {
    SentenceTable.check(
        """
        He wants to leave.
          He/PRON wants/VERB to/PART leave/VERB ./PUNCT
        He went to Oslo.
          He/PRON went/VERB to/ADP Oslo/PROPN ./PUNCT
        He said that she left.
          He/PRON said/VERB that/SCONJ she/PRON left/VERB ./PUNCT
        That man left.
          That/DET man/NOUN left/VERB ./PUNCT
        He knows that.
          He/PRON knows/VERB that/PRON ./PUNCT
        He saw her.
          He/PRON saw/VERB her/PRON ./PUNCT
        He left before she came.
          He/PRON left/VERB before/SCONJ she/PRON came/VERB ./PUNCT
        He left before noon.
          He/PRON left/VERB before/ADP noon/NOUN ./PUNCT
        He came as she left.
          He/PRON came/VERB as/SCONJ she/PRON left/VERB ./PUNCT
        No man left.
          No/DET man/NOUN left/VERB ./PUNCT
        """,
        Noted::tags);
  }

  @Test
  void nounsThatLookLikeVerbsBehindAVerb() {
    SentenceTable.check(
        """
        The leader conceded defeat.
          The/DET leader/NOUN conceded/VERB defeat/NOUN ./PUNCT
        Chad banned imports of fish.
          Chad/PROPN banned/VERB imports/NOUN of/ADP fish/NOUN ./PUNCT
        Chad halted arms exports to Mali.
          Chad/PROPN halted/VERB arms/NOUN exports/NOUN to/ADP Mali/PROPN ./PUNCT
        They pleaded for help.
          They/PRON pleaded/VERB for/ADP help/NOUN ./PUNCT
        The tents went to the displaced.
          The/DET tents/NOUN went/VERB to/ADP the/DET displaced/NOUN ./PUNCT
        """,
        Noted::tags);
  }

  @Test
  void theOnlyVerbOfASentence() {
    SentenceTable.check(
        """
        Soldiers raped women in the village.
          Soldiers/NOUN raped/VERB women/NOUN in/ADP the/DET village/NOUN ./PUNCT
        The military seized power in Niger.
          The/DET military/NOUN seized/VERB power/NOUN in/ADP Niger/PROPN ./PUNCT
        A drone hit a fuel depot.
          A/DET drone/NOUN hit/VERB a/DET fuel/NOUN depot/NOUN ./PUNCT
        The general warned that the army was near.
          The/DET general/NOUN warned/VERB that/SCONJ the/DET army/NOUN was/AUX near/ADP ./PUNCT
        """,
        Noted::tags);
  }

  @Test
  void particlesAndPrepositions() {
    SentenceTable.check(
        """
        The guards turned back a boat.
          The/DET guards/NOUN turned/VERB back/ADP a/DET boat/NOUN ./PUNCT
        The king brushed aside the criticism.
          The/DET king/NOUN brushed/VERB aside/ADP the/DET criticism/NOUN ./PUNCT
        They gathered outside the embassy.
          They/PRON gathered/VERB outside/ADP the/DET embassy/NOUN ./PUNCT
        They patrolled along the border.
          They/PRON patrolled/VERB along/ADP the/DET border/NOUN ./PUNCT
        """,
        Noted::tags);
  }

  @Test
  void marksAroundAFewWordsChangeNoTag() {
    SentenceTable.check(
        """
        Kenya condemned the “barbaric” killing of Malians.
          Kenya/PROPN condemned/VERB the/DET “/PUNCT barbaric/ADJ ”/PUNCT killing/NOUN of/ADP Malians/PROPN ./PUNCT
        Kenya condemned the barbaric killing of Malians.
          Kenya/PROPN condemned/VERB the/DET barbaric/ADJ killing/NOUN of/ADP Malians/PROPN ./PUNCT
        The army launched a 'brutal' attack.
          The/DET army/NOUN launched/VERB a/DET '/PUNCT brutal/NOUN '/PUNCT attack/NOUN ./PUNCT
        The ministers' talks were "frank" and short.
          The/DET ministers/NOUN '/PART talks/NOUN were/AUX "/PUNCT frank/PROPN "/PUNCT and/CCONJ short/ADJ ./PUNCT
        The senator is Mussolini's 'heir', she said.
          The/DET senator/NOUN is/AUX Mussolini/PROPN 's/PART '/PUNCT heir/NOUN '/PUNCT ,/PUNCT she/PRON said/VERB ./PUNCT
        "Go," he said.
          "/PUNCT Go/VERB ,/PUNCT "/PUNCT he/PRON said/VERB ./PUNCT
        """,
        Noted::tags);
  }
}
