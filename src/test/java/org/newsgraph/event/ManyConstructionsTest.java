package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** One event told in many constructions is read the same. */
class ManyConstructionsTest {
  @Test
  void anAttackInManyConstructions() {
    SentenceTable.check(
        """
        On Monday, Chad attacked Libya.
          ASSAULT Chad > Libya on 2025-05-12
        Chad on Monday attacked Libya.
          ASSAULT Chad > Libya on 2025-05-12
        Chad and Mali attacked Libya.
          ASSAULT Chad; Mali > Libya
        Chad attacked Libya and Mali.
          ASSAULT Chad > Libya; Mali
        Chad attacked Libya, Mali and Niger.
          ASSAULT Chad > Libya; Mali; Niger
        Chad attacked Libya but withdrew on Tuesday.
          ASSAULT Chad > Libya
          RETREAT/withdraw Chad on 2025-05-13
        Chad attacked Libya and then bombed Mali.
          ASSAULT Chad > Libya
          ASSAULT/aerial Chad > Mali
        Chad withdrew after it attacked Libya.
          RETREAT/withdraw Chad
          ASSAULT Chad > Libya
        Before Chad attacked Libya, it closed the border.
          ASSAULT Chad > Libya
        It was Chad that attacked Libya.
          ASSAULT Chad > Libya
        Libya, attacked by Chad on Monday, asked for help.
          ASSAULT Chad > Libya on 2025-05-12
        Libya, which was attacked by Chad on Monday, asked for help.
          ASSAULT Chad > Libya on 2025-05-12
        Chad's army attacked Libya.
          ASSAULT Chad's army > Libya
        The Chadian army attacked Libyan forces.
          ASSAULT Chadian army > Libyan forces
        The army of Chad attacked Libya.
          ASSAULT army of Chad > Libya
        Chad has attacked Libya.
          ASSAULT Chad > Libya
        Chad had attacked Libya.
          ASSAULT Chad > Libya
        Chad is attacking Libya.
          ASSAULT Chad > Libya
        Chad has been attacking Libya since Sunday.
          ASSAULT Chad > Libya on 2025-05-11/2025-05-14
        Chad started to attack Libya.
          ASSAULT Chad > Libya
        Chad continued to attack Libya.
          ASSAULT Chad > Libya
        Chad again attacked Libya.
          ASSAULT Chad > Libya
        Chad twice attacked Libya in March.
          ASSAULT Chad > Libya on 2025-03, twice
        Libya has been attacked.
          ASSAULT > Libya
        While Chad attacked Libya, Mali watched.
          ASSAULT Chad > Libya
        Chad attacked Libya because Mali had attacked Chad.
          ASSAULT Chad > Libya
          ASSAULT Mali > Chad
        Chad attacked Libya, killing ten people.
          ASSAULT Chad > Libya
          ASSAULT Chad > ten people
        Chad attacked Libya, its neighbour, on Monday.
          ASSAULT Chad > Libya on 2025-05-12
        Chad attacked Libya with drones.
          ASSAULT Chad > Libya
        Chad attacked Libya from the south.
          ASSAULT Chad > Libya
        "Chad attacked Libya on Monday," Kenya said.
          ASSAULT Chad > Libya on 2025-05-12, quoted: Kenya
          STATEMENT Kenya
        Chad (population 18 million) attacked Libya.
          ASSAULT Chad > Libya
        Chad — not Mali — attacked Libya.
          ASSAULT Chad > Libya
        """,
        Told::events);
  }

  @Test
  void aHeadlineInManyConstructions() {
    SentenceTable.check(
        """
        Chad attacks Libya
          ASSAULT Chad > Libya
        Chad to attack Libya
          ASSAULT Chad > Libya, future
        Libya attacked by Chad
          ASSAULT Chad > Libya
        Chad, Libya agree to truce
          AGREE Chad; Libya
        Chad and Libya agree to truce
          AGREE Chad; Libya
        Kenya urges Chad to end attacks on Libya
          REQUEST/change Kenya > Chad in Libya
        Chad says Libya attacked Mali
          ASSAULT Libya > Mali, says Chad
          STATEMENT Chad
        Libya attacked Mali: Chad
          ASSAULT Libya > Mali, says Chad
          STATEMENT Chad
        Norway sanctions Chad
          SANCTION Norway > Chad
        Kenyan president visits Uganda
          CONSULT/visit Kenyan president > Uganda host=Uganda in Uganda
        Kenyan president to visit Uganda
          AGREE Kenyan president > Uganda host=Uganda in Uganda, future
        Kenya denies attack on Uganda
          ASSAULT > Uganda in Uganda, not, alleged, says Kenya
          REJECT Kenya in Uganda
        UN calls for ceasefire in Chad
          REQUEST/change United Nations
        Chad president meets Libya PM
          CONSULT Chad president > Libya PM
        Talks between Chad and Libya fail
          CONSULT Chad; Libya
        Norway sends aid to Chad
          AID Norway > Chad
        Court orders arrest of former minister
          COERCE/arrest > former minister
        Why Chad attacked Libya
          ASSAULT Chad > Libya
        Will Chad attack Libya?
        Chad attacks Libya: what we know
          ASSAULT Chad > Libya
        """,
        Told::headline);
  }

  @Test
  void aHeadlineWithAPastFormAndNoObjectIsAPassive() {
    SentenceTable.check(
        """
        Two protesters arrested over fraud in Lagos
          COERCE/arrest > Two protesters in Lagos
        Eight held over fraud in Lagos
          COERCE/arrest > Eight in Lagos
        Journalists detained in Kenya
          COERCE/arrest > Journalists in Kenya
        At least 12 killed as Chad strikes Libya
          ASSAULT > At least 12
        Opposition leader barred from election in Chad
          COERCE/restrict > Opposition leader in Chad
        Chad condemned over strikes on Libya
          ASSAULT > Libya in Libya
          ACCUSE/disapprove > Chad
        Kenya urged to pull troops out of Chad
          REQUEST/change > Kenya
        Mayor accused of attack on Chad
          ASSAULT > Chad in Chad, alleged
          ACCUSE/allege > Mayor
        Ambassador summoned over remarks on Chad
          ACCUSE/disapprove > Ambassador
        Deal reached between Chad and rebels
          AGREE Chad; rebels
        Protesters shot in Khartoum
          ASSAULT/firearms > Protesters in Khartoum
        Ministers met in Lima
          CONSULT Ministers in Lima
        Rebels attacked army base in Chad
          ASSAULT Rebels > army in Chad
        Rebels attacked in Chad
          ASSAULT > Rebels in Chad
        Protesters in Lagos arrested over fraud
          COERCE/arrest > Protesters in Lagos
        Man who shot mayor in Lima jailed for 21 years
          ASSAULT/firearms Man > mayor in Lima
          COERCE/arrest > Man in Lima
        Rebels in Goma attacked army base
          ASSAULT Rebels > army in Goma
        Minister resigned over fraud
          RETREAT/resign Minister
        """,
        Told::headline);
  }

  @Test
  void theVerbOfAHeadlineIsFoundAmongNouns() {
    SentenceTable.check(
        """
        Chad bans imports from Libya
          SANCTION/discontinue Chad > Libya
        Rebel gangs attack prison in Goma
          ASSAULT Rebel gangs > prison in Goma
        Gunmen kill priest in Chad
          ASSAULT Gunmen > priest in Chad
        Gunmen abduct 30 schoolgirls in northern Chad
          ASSAULT/abduct Gunmen > 30 schoolgirls in Chad
        UN condemns killing of teachers in Chad
          ASSAULT > teachers in Chad
          ACCUSE/disapprove United Nations in Chad
        Kenyan ex-leader Ruto arrested on ICC warrant
          COERCE/arrest > William Ruto
        Sudan army attack on market kills 40
          ASSAULT Sudanese Armed Forces > 40 in Sudan
        Chad, Libya to sign treaty next week
          SUPPORT Chad; Libya on 2025-05-19/2025-05-25, future
        Russia blamed for cyberattack on Chad
          ACCUSE/allege > Russia
        Two Chadian nationals freed in Libya
          RETREAT/release > Chadian nationals in Libya
        Arms control treaty in doubt
        Chad-backed rebels capture key town in Libya
          COERCE/seize Chad-backed rebels > key town in Libya
        Kenya arrests ex-president over misuse of funds
          COERCE/arrest Kenya > ex-president
        Kenya hangs 11 convicted of murder
          SANCTION/convict > 11
        Man who shot mayor of Lima jailed for 21 years
          ASSAULT/firearms Man > mayor of Lima
          COERCE/arrest > Man
        Chad, Libya swap prisoners
          RETREAT/release Chad; Libya > prisoners
        """,
        Told::headline);
  }

  @Test
  void aNumberAloneStandsForPeople() {
    SentenceTable.check(
        """
        Three were arrested in Lagos.
          COERCE/arrest > Three in Lagos
        The army killed at least 12 in Chad.
          ASSAULT army > at least 12 in Chad
        Police shot dead two protesters in Nairobi.
          ASSAULT/firearms Police > two protesters in Nairobi
        The army killed 12 goats.
          ASSAULT army
        The port exported 30 last year.
        """,
        Told::events);
  }

  @Test
  void whatNobodyDoesIsNoAssault() {
    SentenceTable.check(
        """
        Two ministers were killed in a plane crash in Chad.
        Ten people were injured in a stampede in Lagos.
        Ten people were killed in clashes in Lagos.
          ASSAULT > Ten people in Lagos
        """,
        Told::events);
  }

  @Test
  void thePassiveNeedsNoActor() {
    SentenceTable.check(
        """
        The army was condemned over the raid on Chad.
          ASSAULT > Chad in Chad
          ACCUSE/disapprove > army
        The mayor was praised for the talks.
          SUPPORT > mayor
        Both sides were urged to talk.
          REQUEST/change > sides
        The minister was sacked.
          SANCTION/expel > minister
        The minister was sacked by the president of Chad.
          SANCTION/expel president of Chad > minister
        """,
        Told::events);
  }
}
