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

  @Test
  void wordsThatJoinAPersonAndAnOffice() {
    SentenceTable.check(
        """
        Ana Prueba is the mayor of Lima.
          tenure Ana Prueba: mayor of Lima in Peru (current)
        Ana Prueba was mayor of Lima until 2019.
          tenure Ana Prueba: mayor of Lima in Peru (former)
        Ana Prueba, who was Peru's trade minister until 2023, now heads the port authority of Callao.
          tenure Ana Prueba: trade minister in Peru (former)
        Ana Prueba became president of Peru in 2019.
          tenure Ana Prueba: president of Peru in Peru (current)
        Ana Prueba was elected president of Peru on Monday.
          tenure Ana Prueba: president of Peru in Peru (current)
        The parliament elected Ana Prueba speaker on Tuesday.
          tenure Ana Prueba: speaker (current)
        The president appointed Ana Prueba foreign minister.
          tenure Ana Prueba: foreign minister (current)
        The president named Ana Prueba as foreign minister.
          tenure Ana Prueba: foreign minister (current)
        Ana Prueba was appointed foreign minister of Peru.
          tenure Ana Prueba: foreign minister of Peru in Peru (current)
        Ana Prueba was sworn in as president of Peru.
          tenure Ana Prueba: president of Peru in Peru (current)
        Ana Prueba, chairman of the Muster Bank and a former head of the stock exchange, bought a boat.
          tenure Ana Prueba: chairman of the Muster Bank of Muster Bank (current)
        "We will not," the mining minister of Zembla, Ada Beispiel, said on Monday.
          tenure Ada Beispiel: minister of Zembla (current)
        Former Estonian president Kadri Näidis and Latvia's prime minister-designate, Juris Paraugs, sat in the first row.
          tenure Kadri Näidis: president in Estonia (former)
          tenure Juris Paraugs: prime minister-designate in Latvia (designate)
        Ana Prueba served as mayor of Lima from 2010 to 2014.
          tenure Ana Prueba: mayor of Lima in Peru (former)
        Ana Prueba will become mayor of Lima.
          tenure Ana Prueba: mayor of Lima in Peru (designate)
        Ana Prueba resigned as mayor of Lima.
          tenure Ana Prueba: mayor of Lima in Peru (former)
        Ana Prueba, the mayor of Lima, spoke.
          tenure Ana Prueba: mayor of Lima in Peru (current)
        Ana Prueba, then mayor of Lima, spoke.
          tenure Ana Prueba: mayor of Lima in Peru (former)
        Ana Prueba denied that she was the mayor of Lima.
        If Ana Prueba were president of Peru, she would act.
        Ana Prueba is not the mayor of Lima.
        The mining minister of Zembla, Ada Beispiel, said no.
          tenure Ada Beispiel: minister of Zembla (current)
        Latvia's prime minister-designate, Juris Paraugs, sat in the first row.
          tenure Juris Paraugs: prime minister-designate in Latvia (designate)
        Latvia's president-elect, Juris Paraugs, sat in the first row.
          tenure Juris Paraugs: president-elect in Latvia (designate)
        The president removed Ana Prueba as foreign minister.
          tenure Ana Prueba: foreign minister (former)
        Ana Prueba, the governor of the Bank of Peru and former mayor of Lima, spoke.
          tenure Ana Prueba: governor of the Bank of Peru of Bank in Peru (current)
          tenure Ana Prueba: mayor of Lima in Peru (former)
        Ana Prueba became president in 2019.
          tenure Ana Prueba: president (current)
        She named Ana Prueba director of the museum.
          tenure Ana Prueba: director (current)
        He made Ana Prueba captain.
        Ana Prueba quit as chairman.
          tenure Ana Prueba: chairman (former)
        The coach named Ana Prueba captain of the team.
        Ana Prueba returned the director's call.
        The company fired Ana Prueba director Karl Muster.
          tenure Karl Muster: director (current)
        """,
        Told::tenures);
  }

  @Test
  void inHeadlinesTheAuxiliaryIsLeftOut() {
    SentenceTable.check(
        """
        Ana Prueba elected president of Peru
          tenure Ana Prueba: president of Peru in Peru (current)
        Ana Prueba sacked as mayor of Lima
          tenure Ana Prueba: mayor of Lima in Peru (former)
        Peru names Ana Prueba foreign minister
          tenure Ana Prueba: foreign minister (current)
        Peru's president elected mayor of Lima
        """,
        Told::headlineTenures);
  }
}
