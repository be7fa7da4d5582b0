package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Who says it, and how sure it is put. */
class AttributionTest {
  @Test
  void whoSaysSoBeforeOrAfter() {
    SentenceTable.check(
        """
        According to a report by Kenya, Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
        Kenya said that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Kenya said Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Libya attacked Chad, Kenya said.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Libya attacked Chad, said Kenya.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Libya attacked Chad, according to Kenya.
          ASSAULT Libya > Chad, says Kenya
        According to Kenya, Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
        Kenya's foreign minister said that Libya had attacked Chad.
          ASSAULT Libya > Chad, says Kenya's foreign minister
          STATEMENT Kenya's foreign minister
        The Kenyan army said Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya Defence Forces
          STATEMENT Kenya Defence Forces
        Kenya reported that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Kenya confirmed that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Kenya announced that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        In a statement, Kenya said that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya
          STATEMENT Kenya
        Kenya said on Monday that Libya attacked Chad on Sunday.
          ASSAULT Libya > Chad on 2025-05-11, says Kenya
          STATEMENT Kenya
        Kenya's president, speaking in Nairobi, said that Libya attacked Chad.
          ASSAULT Libya > Chad, says Kenya's president
          STATEMENT Kenya's president
        """,
        Told::events);
  }

  @Test
  void whoIsNotNamedIsUnnamed() {
    SentenceTable.check(
        """
        According to officials, Libya attacked Chad.
          ASSAULT Libya > Chad, unnamed: officials
        Officials said that Libya attacked Chad.
          ASSAULT Libya > Chad, unnamed: Officials
          STATEMENT Officials
        Libya attacked Chad, officials said.
          ASSAULT Libya > Chad, unnamed: officials
          STATEMENT officials
        Libya attacked Chad, security sources said.
          ASSAULT Libya > Chad, unnamed: security sources
          STATEMENT security sources
        Libya attacked Chad, witnesses said.
          ASSAULT Libya > Chad, unnamed: witnesses
          STATEMENT witnesses
        A diplomat said that Libya attacked Chad.
          ASSAULT Libya > Chad, unnamed: diplomat
          STATEMENT diplomat
        Libya attacked Chad, according to a diplomat.
          ASSAULT Libya > Chad, unnamed: diplomat
        Libya reportedly attacked Chad.
          ASSAULT Libya > Chad, alleged
        Libya allegedly attacked Chad.
          ASSAULT Libya > Chad, alleged
        """,
        Told::events);
  }

  @Test
  void whatStandsInQuotationMarksIsQuoted() {
    SentenceTable.check(
        """
        “Libya attacked Chad,” Kenya said.
          ASSAULT Libya > Chad, quoted: Kenya
          STATEMENT Kenya
        “Libya attacked Chad,” said Kenya's president.
          ASSAULT Libya > Chad, quoted: Kenya's president
          STATEMENT Kenya's president
        “Libya attacked Chad on Monday,” Kenyan President Amina Mfano said in Nairobi.
          ASSAULT Libya > Chad on 2025-05-12, quoted: Amina Mfano
          STATEMENT Amina Mfano
        """,
        Told::events);
  }

  @Test
  void whatIsOnlyClaimedIsAlleged() {
    SentenceTable.check(
        """
        Kenya claimed that Libya attacked Chad.
          ASSAULT Libya > Chad, alleged, says Kenya
          STATEMENT Kenya, alleged
        Kenya alleged that Libya attacked Chad.
          ACCUSE/allege Kenya > Libya
          ASSAULT Libya > Chad, alleged, says Kenya
        Kenya claims Libya attacked Chad.
          ASSAULT Libya > Chad, alleged, says Kenya
          STATEMENT Kenya, alleged
        Kenya accused Libya of attacking Chad.
          ACCUSE/allege Kenya > Libya
          ASSAULT Libya > Chad, alleged, says Kenya
        Libya is accused of attacking Chad.
          ACCUSE/allege > Libya
          ASSAULT Libya > Chad, alleged
        Libya is alleged to have attacked Chad.
          ASSAULT Libya > Chad, alleged
        Libya is believed to have attacked Chad.
          ASSAULT Libya > Chad, possible
        Kenya believes that Libya attacked Chad.
          ASSAULT Libya > Chad, possible, says Kenya
          STATEMENT Kenya, possible
        """,
        Told::events);
  }

  @Test
  void whatIsDeniedIsNegative() {
    SentenceTable.check(
        """
        Libya has denied attacking Chad on Monday.
          REJECT Libya
          ASSAULT Libya > Chad on 2025-05-12, not, alleged, says Libya
        Libya denied that it attacked Chad.
          REJECT Libya
          ASSAULT Libya > Chad, not, alleged, says Libya
        Libya denied attacking Chad.
          REJECT Libya
          ASSAULT Libya > Chad, not, alleged, says Libya
        Kenya denied that Libya attacked Chad.
          REJECT Kenya
          ASSAULT Libya > Chad, not, alleged, says Kenya
        Libya did not attack Chad.
          ASSAULT Libya > Chad, not
        Libya has not attacked Chad.
          ASSAULT Libya > Chad, not
        Libya has never attacked Chad.
          ASSAULT Libya > Chad, not
        Libya never attacked Chad.
          ASSAULT Libya > Chad, not
        Libya failed to attack Chad.
          ASSAULT Libya > Chad, not
        Libya refused to attack Chad.
          REJECT Libya
        Kenya said that Libya did not attack Chad.
          ASSAULT Libya > Chad, not, says Kenya
          STATEMENT Kenya
        Neither Libya nor Mali attacked Chad.
          ASSAULT Libya; Mali > Chad, not
        """,
        Told::events);
  }

  @Test
  void howSureItIsPut() {
    SentenceTable.check(
        """
        Libya may attack Chad.
          ASSAULT Libya > Chad, possible
        Libya might attack Chad.
          ASSAULT Libya > Chad, possible
        Libya could attack Chad.
          ASSAULT Libya > Chad, possible
        Libya may have attacked Chad.
          ASSAULT Libya > Chad, possible
        Libya might have attacked Chad.
          ASSAULT Libya > Chad, possible
        Libya could have attacked Chad.
          ASSAULT Libya > Chad, possible
        Libya probably attacked Chad.
          ASSAULT Libya > Chad, possible
        Libya possibly attacked Chad.
          ASSAULT Libya > Chad, possible
        Libya will attack Chad.
          ASSAULT Libya > Chad, future
        Libya plans to attack Chad.
          ASSAULT Libya > Chad, future
        Libya wants to attack Chad.
          ASSAULT Libya > Chad, hypothetical
        Libya intends to attack Chad.
          ASSAULT Libya > Chad, future
        Libya is expected to attack Chad.
          ASSAULT Libya > Chad, future
        Libya prepares to attack Chad.
          ASSAULT Libya > Chad, future
        Libya would attack Chad.
          ASSAULT Libya > Chad, hypothetical
        If Libya attacks Chad, Kenya will help.
          ASSAULT Libya > Chad, hypothetical
          AGREE Kenya, future
        If Libya had attacked Chad, Kenya would have helped.
          ASSAULT Libya > Chad, hypothetical
        Unless Libya attacks Chad, Kenya will not move.
          ASSAULT Libya > Chad, hypothetical
        Libya should attack Chad.
          ASSAULT Libya > Chad, hypothetical
        Libya must attack Chad.
          ASSAULT Libya > Chad, hypothetical
        Whether Libya attacked Chad is not known.
        Kenya hopes that Libya will not attack Chad.
          ASSAULT Libya > Chad, not, future
        Libya tried to attack Chad.
          ASSAULT Libya > Chad, hypothetical
        Libya attempted to attack Chad.
          ASSAULT Libya > Chad, hypothetical
        """,
        Told::events);
  }

  @Test
  void whatWasLongAgoIsHistorical() {
    SentenceTable.check(
        """
        Libya attacked Chad in 1978.
          ASSAULT Libya > Chad on 1978, historical
        Libya attacked Chad in 2011.
          ASSAULT Libya > Chad on 2011, historical
        Libya invaded Chad in December 1980.
          ASSAULT Libya > Chad on 1980-12, historical
        Libya attacked Chad three years ago.
          ASSAULT Libya > Chad on 2022, historical
        Libya attacked Chad last month.
          ASSAULT Libya > Chad on 2025-04
        Libya attacked Chad in January.
          ASSAULT Libya > Chad on 2025-01
        Libya attacked Chad in 2025.
          ASSAULT Libya > Chad on 2025
        """,
        Told::events);
  }

  @Test
  void whatIsSaidWithAPlaceOrInATense() {
    SentenceTable.check(
        """
        "Chad killed ten soldiers while trying to raid a base," spokesman Omar Saleh said in a tweet.
          ASSAULT Chad > ten soldiers, quoted: Omar Saleh
          ASSAULT Chad > base in base, hypothetical, quoted: Omar Saleh
          STATEMENT Omar Saleh
        After the attack, the minister announced sanctions in a statement.
          SANCTION minister
        Kenya said it would reopen the border.
          RETREAT/access Kenya, future, says Kenya
          STATEMENT Kenya
        Kenya would reopen the border if Uganda agreed.
          RETREAT/access Kenya, hypothetical
          AGREE Uganda, hypothetical
        Soldiers remain in Chad, 18 years after Libya invaded the country.
          ASSAULT Libya > country in Chad, historical
        Police talked to the king and other people, according to a Defence Ministry report. Chad arrested ten men, the report said.
          CONSULT Police > king; other people, says Defence Ministry
          COERCE/arrest Chad > ten men, says Defence Ministry
          STATEMENT Defence Ministry
        """,
        Told::events);
  }
}
