package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Who holds or held which office. */
class TenuresTest {
  @Test
  void theOfficeStandsBeforeTheName() {
    SentenceTable.check(
        """
        Norwegian Prime Minister Alma Muster arrived.
          tenure Alma Muster: Prime Minister in Norway (current)
        Norway's Prime Minister Alma Muster arrived.
          tenure Alma Muster: Prime Minister in Norway (current)
        Former Norwegian Prime Minister Alma Muster arrived.
          tenure Alma Muster: Prime Minister in Norway (former)
        Then Prime Minister Alma Muster signed the treaty.
          tenure Alma Muster: Prime Minister (former)
        Acting Foreign Minister Alma Muster arrived.
          tenure Alma Muster: Foreign Minister (acting)
        President-elect Alma Muster arrived.
          tenure Alma Muster: President-elect (designate)
        Danish Foreign Minister Karl Beispiel met Norwegian Foreign Minister Alma Muster.
          tenure Karl Beispiel: Foreign Minister in Denmark (current)
          tenure Alma Muster: Foreign Minister in Norway (current)
        The Norwegian prime minister, Alma Muster, arrived.
          tenure Alma Muster: prime minister in Norway (current)
        NATO Secretary General Alma Muster arrived.
          tenure Alma Muster: Secretary General of North Atlantic Treaty Organization (current)
        UN Secretary-General Alma Muster arrived.
          tenure Alma Muster: Secretary-General of United Nations (current)
        ICC prosecutor Karl Beispiel spoke.
          tenure Karl Beispiel: prosecutor of International Criminal Court (current)
        Deputy Prime Minister Alma Muster arrived.
          tenure Alma Muster: Deputy Prime Minister (current)
        Kenyan Defence Minister Amina Mfano and Ugandan Defence Minister John Sample met.
          tenure Amina Mfano: Defence Minister in Kenya (current)
          tenure John Sample: Defence Minister in Uganda (current)
        """,
        Told::tenures);
  }

  @Test
  void theOfficeStandsBehindTheName() {
    SentenceTable.check(
        """
        Alma Muster, the Norwegian prime minister, arrived.
          tenure Alma Muster: prime minister in Norway (current)
        Alma Muster, prime minister of Norway, arrived.
          tenure Alma Muster: prime minister of Norway in Norway (current)
        Alma Muster, Norway's prime minister, arrived.
          tenure Alma Muster: prime minister in Norway (current)
        Alma Muster, the former prime minister of Norway, arrived.
          tenure Alma Muster: prime minister of Norway in Norway (former)
        Alma Muster is the prime minister of Norway.
          tenure Alma Muster: prime minister of Norway in Norway (current)
        Alma Muster became prime minister of Norway in 2021.
          tenure Alma Muster: prime minister of Norway in Norway (current)
        Karl Beispiel, head of the Danish Harbour Agency, spoke.
          tenure Karl Beispiel: head of the Danish Harbour Agency of Danish Harbour Agency in Denmark (current)
        Karl Beispiel, spokesman for the Danish foreign ministry, spoke.
          tenure Karl Beispiel: spokesman for the Danish foreign ministry of Danish Foreign Ministry in Denmark (current)
        Karl Beispiel, a teacher from Oslo, spoke.
        Karl Beispiel, 54, spoke.
        Alma Muster is not the prime minister of Norway.
        """,
        Told::tenures);
  }
}
