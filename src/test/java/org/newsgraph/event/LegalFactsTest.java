package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Warrants, charges, cases, rulings, sanctions, resolutions. */
class LegalFactsTest {
  @Test
  void aWarrantHasAnIssuerAndATarget() {
    SentenceTable.check(
        """
        The ICC will issue an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel, future
        Kenya said that the ICC had issued an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel (issued), says Kenya
        The International Criminal Court issued an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel (issued)
        The ICC issued arrest warrants for Karl Beispiel and Alma Muster.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel (issued)
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Alma Muster (issued)
        The court issued an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=court by=court against=Karl Beispiel (issued)
        The International Criminal Court on Thursday issued an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel on 2025-05-08 (issued)
        The International Criminal Court issued an arrest warrant for Karl Beispiel on Thursday.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel on 2025-05-08 (issued)
        An arrest warrant was issued for Karl Beispiel.
          legal arrestWarrant against=Karl Beispiel (issued)
        The ICC issued an arrest warrant for Karl Beispiel for war crimes.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel of warCrimes (issued)
        The ICC issued an arrest warrant for Karl Beispiel on charges of war crimes and crimes against humanity.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel of warCrimes;crimesAgainstHumanity (issued)
        The ICC may issue an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel, possible
        The ICC did not issue an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=International Criminal Court by=International Criminal Court against=Karl Beispiel, not
        The ICC prosecutor requested an arrest warrant for Karl Beispiel.
          legal arrestWarrant applicant=ICC prosecutor against=Karl Beispiel (requested)
        A Paris court issued an arrest warrant for Karl Beispiel.
          legal arrestWarrant court=Paris court by=Paris court against=Karl Beispiel (issued)
        The court on Thursday issued a warrant for Karl Beispiel.
          legal arrestWarrant court=court by=court against=Karl Beispiel on 2025-05-08 (issued)
        """,
        Told::legal);
  }

  @Test
  void chargesInvestigationsAndTrials() {
    SentenceTable.check(
        """
        Prosecutors charged Karl Beispiel with murder.
          legal charge by=Prosecutors against=Karl Beispiel of murder (charged)
        Karl Beispiel was charged with murder.
          legal charge against=Karl Beispiel of murder (charged)
        Karl Beispiel was charged with genocide by prosecutors in Peru.
          legal charge by=prosecutors against=Karl Beispiel of genocide (charged)
        Karl Beispiel was indicted for war crimes.
          legal charge against=Karl Beispiel of warCrimes (charged)
        Karl Beispiel was convicted of murder.
          legal conviction against=Karl Beispiel of murder (convicted)
        The court convicted Karl Beispiel of murder.
          legal conviction by=court against=Karl Beispiel of murder (convicted)
        Karl Beispiel was acquitted of murder.
          legal acquittal against=Karl Beispiel of murder (acquitted)
        The court acquitted Karl Beispiel.
          legal acquittal by=court against=Karl Beispiel (acquitted)
        The court sentenced Karl Beispiel to death.
          legal sentence by=court against=Karl Beispiel (sentenced)
        The court found Karl Beispiel guilty of murder.
          legal conviction by=court against=Karl Beispiel of murder (convicted)
        Prosecutors opened an investigation into Karl Beispiel.
          legal investigation by=Prosecutors against=Karl Beispiel (opened)
        The ICC is investigating war crimes in Sudan.
          legal investigation by=International Criminal Court of warCrimes (open)
        Karl Beispiel was not charged.
          legal charge against=Karl Beispiel, not
        Peru extradited Karl Beispiel to Chile.
          legal extradition by=Peru against=Karl Beispiel
        Karl Beispiel denies the charges.
          legal charge against=Karl Beispiel (charged)
        """,
        Told::legal);
  }

  @Test
  void aCaseHasTwoSides() {
    SentenceTable.check(
        """
        South Africa filed a case against Israel at the International Court of Justice.
          legal case court=International Court of Justice applicant=South Africa respondent=Israel (filed)
        South Africa brought a case against Israel before the International Court of Justice.
          legal case court=International Court of Justice applicant=South Africa respondent=Israel (filed)
        South Africa's case against Israel was heard on Thursday.
          legal case applicant=South Africa respondent=Israel
        """,
        Told::legal);
  }

  @Test
  void rulingsAreForOrAgainst() {
    SentenceTable.check(
        """
        The International Court of Justice ruled that Israel must act.
          legal ruling by=International Court of Justice (decided)
        The International Court of Justice ruled against Israel on Friday.
          legal ruling by=International Court of Justice on 2025-05-09 (decided)
        The International Court of Justice ordered Israel to allow aid.
          legal ruling by=International Court of Justice (decided)
        The International Court of Justice did not order a ceasefire.
          legal ruling by=International Court of Justice, not
        The court ordered Uganda to pay compensation to Congo.
          legal ruling by=court (decided)
        The court did not order Uganda to pay.
          legal ruling by=court, not
        """,
        Told::legal);
  }

  @Test
  void sanctionsAndResolutions() {
    SentenceTable.check(
        """
        The European Union imposed sanctions on Karl Beispiel.
          legal sanctions by=European Union against=Karl Beispiel (imposed)
        The United States imposed sanctions on Iran on Monday.
          legal sanctions by=United States against=Iran on 2025-05-12 (imposed)
        The United States lifted sanctions on Iran.
          legal sanctions by=United States against=Iran (lifted)
        The UN Security Council adopted Resolution 2728.
          legal resolution no. 2728 by=United Nations Security Council (adopted)
        The UN Security Council adopted Resolution 2728 on 25 March 2024.
          legal resolution no. 2728 by=United Nations Security Council on 2024-03-25 (adopted)
        The Security Council rejected a draft resolution.
        The UN General Assembly adopted a resolution that calls for a ceasefire.
          legal resolution by=United Nations General Assembly (adopted)
        Resolution 1701 ended the war.
        The European Union will impose sanctions on Chad.
          legal sanctions by=European Union against=Chad, future
        The European Union did not impose sanctions on Chad.
          legal sanctions by=European Union against=Chad, not
        """,
        Told::legal);
  }

  @Test
  void aWarrantForAnArrestIsNoArrest() {
    SentenceTable.check(
        """
        A judge issued a warrant for the arrest of the mayor.
          THREATEN/arrest judge > mayor
        The prosecutor sought a warrant for the arrest of the general.
          THREATEN/arrest prosecutor > general
        """,
        Told::events);
  }

  @Test
  void whatBecomesOfProceedings() {
    SentenceTable.check(
        """
        He was sentenced to nine years in prison.
        The former minister was jailed for five years for fraud.
          legal sentence against=former minister of fraud (sentenced)
        Police jailed the students.
        The general received a life sentence for war crimes.
          legal sentence against=general of warCrimes (sentenced)
        The court handed the mayor a ten-year prison sentence.
          legal sentence court=court by=court against=mayor (sentenced)
        The minister appealed against her conviction.
          legal ruling applicant=minister (appealed)
        A court dropped the charges against the editor.
          legal charge by=court against=editor (withdrawn)
        Prosecutors in Sofia dropped the investigation against the former mayor.
          legal investigation by=Prosecutors against=former mayor (closed)
        The acquittal of the editor by a judge in Rabat was unexpected.
          legal acquittal court=judge by=judge against=editor (acquitted)
        The extradition of the businessman to Peru was approved.
          legal extradition against=businessman
        The mayor denied charges of bribery.
          legal charge against=mayor of bribery (charged)
        The EU eased sanctions on Mali.
          legal sanctions by=European Union against=Mali (lifted)
        """,
        Told::legal);
  }
}
