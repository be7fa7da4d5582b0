package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Counted quantities: measure, number, bound, who is counted, where and as of when. */
class FiguresTest {
  @Test
  void theDeadAndTheInjured() {
    SentenceTable.check(
        """
        Ten people were killed in Chad.
          figure killed 10 people in Chad as of 2025-05-14
        At least ten people were killed in Chad.
          figure killed atLeast 10 people in Chad as of 2025-05-14
        More than 46,000 people have been killed in Chad.
          figure killed over 46000 people in Chad as of 2025-05-14
        Nearly 1,200 people were killed.
          figure killed nearly 1200 people as of 2025-05-14
        About 40 people were injured in the attack.
          figure injured about 40 people as of 2025-05-14
        The attack killed ten people and injured twenty.
          figure killed 10 people as of 2025-05-14
          figure injured 20 as of 2025-05-14
        The attack killed ten people and wounded at least twenty others.
          figure killed 10 people as of 2025-05-14
          figure injured atLeast 20 as of 2025-05-14
        Ten soldiers and three civilians were killed.
          figure killed 10 soldiers as of 2025-05-14
          figure killed 3 civilians as of 2025-05-14
        The death toll rose to 45.
          figure killed 45 as of 2025-05-14
        The death toll in Chad stands at 46,600.
          figure killed 46600 in Chad as of 2025-05-14
        Ten people died and twenty were injured in Mali on Monday.
          figure killed 10 people in Mali as of 2025-05-14
          figure injured 20 in Mali as of 2025-05-14
        Up to 200 people were killed, officials said.
          figure killed atMost 200 people as of 2025-05-14, unnamed: officials
        Between 40 and 50 people were killed.
          figure killed 40..50 people as of 2025-05-14
        Dozens of people were killed.
          figure killed over 24 people as of 2025-05-14
        Hundreds were injured.
          figure injured over 100 as of 2025-05-14
        Some 300 people, most of them women and children, were killed in Chad.
          figure killed about 300 people (most of them women and children) in Chad as of 2025-05-14
        A dozen soldiers were killed.
          figure killed 12 soldiers as of 2025-05-14
        Chad killed 30 fighters.
          figure killed 30 fighters as of 2025-05-14
        Health officials in Chad said 46,000 people had been killed.
          figure killed 46000 people in Chad as of 2025-05-14, unnamed: Health officials
        The earthquake killed at least 126 people and injured 188.
          figure killed atLeast 126 people as of 2025-05-14
          figure injured 188 as of 2025-05-14
        Since October 7, 2023, more than 46,000 people have been killed.
          figure killed over 46000 people from 2023-10-07 as of 2025-05-14
        As of Monday, 120 people had been killed.
          figure killed 120 people as of 2025-05-12
        """,
        Told::figures);
  }

  @Test
  void thoseWhoFledOrAreMissing() {
    SentenceTable.check(
        """
        Two million people have been displaced in Sudan.
          figure displaced 2000000 people in Sudan as of 2025-05-14
        More than 100,000 people fled Sudan.
          figure displaced over 100000 people as of 2025-05-14
        About 10,000 people were evacuated.
          figure displaced about 10000 people as of 2025-05-14
        Twenty people are missing.
          figure missing 20 people as of 2025-05-14
        The rebels hold 101 hostages.
          figure detained 101 hostages as of 2025-05-14
        Chad released 90 prisoners.
          figure released 90 prisoners as of 2025-05-14
        Norway expelled three Chadian diplomats.
          figure expelled 3 Chadian diplomats as of 2025-05-14
        Police arrested 40 protesters.
          figure detained 40 protesters as of 2025-05-14
        Kenya deported 120 people.
          figure deported 120 people as of 2025-05-14
        Some 3,000 refugees crossed the border into Chad.
          figure displaced about 3000 refugees in Chad as of 2025-05-14
        """,
        Told::figures);
  }

  @Test
  void moneyAndShares() {
    SentenceTable.check(
        """
        Japan pledged €40 million in aid.
          figure aid 40000000 EUR as of 2025-05-14
        """,
        Told::figures);
  }

  @Test
  void othersThatAreCounted() {
    SentenceTable.check(
        """
        The army has 40,000 soldiers.
          figure troops 40000 soldiers as of 2025-05-14
        Chad sent 2,000 troops to Libya.
          figure troops 2000 troops in Libya as of 2025-05-14
        """,
        Told::figures);
  }

  @Test
  void numbersThatCountNothing() {
    SentenceTable.check(
        """
        In 2024 the war ended.
        He was born on 3 May 1961.
        The minister, 54, left.
        Resolution 2728 was adopted.
        Phone 555 0100 for details.
        The match ended 3-2.
        It is 40 kilometres to the border.
        """,
        Told::figures);
  }

  @Test
  void moneyByItsVerb() {
    SentenceTable.check(
        """
        Kuwait pledged $40 million to Somalia.
          figure aid 40000000 USD in Somalia as of 2025-05-14
        The regulator fined the bank $3 million.
          figure fine 3000000 USD as of 2025-05-14
        The bank lent Kenya $2 billion.
          figure loan 2000000000 USD as of 2025-05-14
        Peru spent $2 billion.
        The UN sent 500 peacekeepers to Mali.
          figure troops 500 peacekeepers in Mali as of 2025-05-14
        Mauritania deported 80 people to Mali.
          figure deported 80 people in Mali as of 2025-05-14
        """,
        Told::figures);
  }
}
