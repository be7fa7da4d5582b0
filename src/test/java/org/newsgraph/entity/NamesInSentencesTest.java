package org.newsgraph.entity;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Which words of a sentence are names and roles, of which type, and whom they mean. */
class NamesInSentencesTest {
  @Test
  void peopleWithAndWithoutATitle() {
    SentenceTable.check(
        """
        Alma Muster arrived in Oslo.
          Person 'Alma Muster'
          Location 'Oslo'
        Alma Muster arrived. Muster spoke.
          Person 'Alma Muster'
          Person 'Muster' = Alma Muster
        Alma Muster arrived. Ms. Muster spoke.
          Person 'Alma Muster'
          Person 'Ms. Muster' = Alma Muster
        Dr. Karl Beispiel spoke.
          Person 'Dr. Karl Beispiel' = Karl Beispiel
        Karl J. Beispiel spoke.
          Person 'Karl J. Beispiel'
        Karl von Beispiel met Maria de la Muestra.
          Person 'Karl von Beispiel'
          Person 'Maria de la Muestra'
        Mustafa al-Mithal spoke in Cairo.
          Person 'Mustafa al-Mithal'
          Location 'Cairo'
        President Alma Muster and her husband, Karl, arrived.
          Person 'President Alma Muster' = Alma Muster
          Person 'Karl'
        General Karl Beispiel commands the army.
          Person 'General Karl Beispiel' = Karl Beispiel
        Professor Alma Muster teaches in Oslo.
          Person 'Professor Alma Muster' = Alma Muster
          Location 'Oslo'
        Pope Leo XIV spoke in Rome.
          Person 'Pope Leo XIV'
          Location 'Rome'
        Karl Beispiel Jr. spoke.
          Person 'Karl Beispiel Jr.'
        Alma Muster's brother spoke.
          Person 'Alma Muster'
        The Beispiel government fell.
          Organisation 'Beispiel government'
          Person 'Beispiel'
        """,
        Named::mentions);
  }

  @Test
  void peopleWithParticles() {
    SentenceTable.check(
        """
        Maria do Exemplo left. Do Exemplo spoke.
          Person 'Maria do Exemplo'
          Person 'Do Exemplo' = Maria do Exemplo
        Abd al-Rahman bin Namuna came. Bin Namuna spoke.
          Person 'Abd al-Rahman bin Namuna'
          Person 'Bin Namuna' = Abd al-Rahman bin Namuna
        Rosa de los Ejemplos left. De los Ejemplos spoke.
          Person 'Rosa de los Ejemplos'
          Person 'De los Ejemplos' = Rosa de los Ejemplos
        Ambassador de la Muestra left.
          Person 'Ambassador de la Muestra' = de la Muestra
        Do ministers speak?
        Da capo, the singer said.
        """,
        Named::mentions);
  }

  @Test
  void peopleCalledLikePlaces() {
    SentenceTable.check(
        """
        Sydney Sampson spoke in Sydney.
          Person 'Sydney Sampson'
          Location 'Sydney'
        Florence Paris-Muster left Paris.
          Person 'Florence Paris-Muster'
          Location 'Paris'
        The Paris-Dakar line is long.
          Location 'Paris'
        """,
        Named::mentions);
  }

  @Test
  void bodiesOfACountryAreNoneOfAnother() {
    SentenceTable.check(
        """
        The Bolivian Senate met.
          Organisation 'Bolivian Senate'
          Nationality 'Bolivian' = Bolivia
        The Federal Labour Court ruled.
          Organisation 'Federal Labour Court'
        """,
        Named::mentions);
  }

  @Test
  void peopleWithAnOffice() {
    SentenceTable.check(
        """
        Norwegian Prime Minister Alma Muster arrived.
          Person 'Norwegian Prime Minister Alma Muster' = Alma Muster
          Nationality 'Norwegian' = Norway
        Prime Minister Alma Muster arrived.
          Person 'Prime Minister Alma Muster' = Alma Muster
        Norway's prime minister, Alma Muster, arrived.
          role 'Norway's prime minister' = Alma Muster
          Location 'Norway'
          Person 'Alma Muster'
        Alma Muster, prime minister of Norway, arrived.
          Person 'Alma Muster'
          role 'prime minister of Norway' = Alma Muster
          Location 'Norway'
        Norwegian Foreign Minister Alma Muster and Danish Defence Minister Karl Beispiel met.
          Person 'Norwegian Foreign Minister Alma Muster' = Alma Muster
          Nationality 'Norwegian' = Norway
          Person 'Danish Defence Minister Karl Beispiel' = Karl Beispiel
          Nationality 'Danish' = Denmark
        The Norwegian foreign minister arrived.
          role 'Norwegian foreign minister'
          Nationality 'Norwegian' = Norway
        The foreign minister of Norway arrived.
          role 'foreign minister of Norway'
          Location 'Norway'
        Former Norwegian President Alma Muster arrived.
          Person 'Former Norwegian President Alma Muster' = Alma Muster
          Nationality 'Norwegian' = Norway
        The mayor of Lima, Karl Beispiel, spoke.
          role 'mayor of Lima' = Karl Beispiel
          Location 'Lima'
          Person 'Karl Beispiel'
        UN Secretary-General Alma Muster spoke.
          Person 'UN Secretary-General Alma Muster' = Alma Muster
          Organisation 'UN' = United Nations
        The head of the World Bank spoke.
          role 'head of the World Bank'
          Organisation 'World Bank'
        The ICC prosecutor spoke.
          role 'ICC prosecutor'
          Organisation 'ICC' = International Criminal Court
        The president's spokesman, Karl Beispiel, spoke.
          Person 'Karl Beispiel'
        Kenya's ambassador to Peru, Amina Mfano, spoke.
          role 'Kenya's ambassador to Peru' = Amina Mfano
          Location 'Kenya'
          Location 'Peru'
          Person 'Amina Mfano'
        """,
        Named::mentions);
  }

  @Test
  void countriesPlacesAndNationalities() {
    SentenceTable.check(
        """
        Norway and Denmark are neighbours.
          Location 'Norway'
          Location 'Denmark'
        The United States and the United Kingdom signed.
          Location 'United States'
          Location 'United Kingdom'
        The U.S. and the UK signed.
          Location 'U.S.' = United States
          Location 'UK' = United Kingdom
        The US sent aid. The USA paid.
          Location 'US' = United States
          Location 'USA' = United States
        South Korea and North Korea talked.
          Location 'South Korea'
          Location 'North Korea'
        Georgia borders Turkey. Türkiye borders Georgia.
          Location 'Georgia'
          Location 'Turkey' = Türkiye
          Location 'Türkiye'
          Location 'Georgia'
        He lives in Paris, Texas.
          Location 'Paris'
          Location 'Texas'
        They met in New York City on Monday.
          Location 'New York City'
        Kyiv, the capital of Ukraine, was hit.
          Location 'Kyiv'
          Location 'Ukraine'
        The river Nile flows through Egypt.
          Location 'Nile'
          Location 'Egypt'
        The Black Sea is closed.
          Location 'Black Sea'
        The Strait of Hormuz is narrow.
          Location 'Strait of Hormuz'
        Mount Beispiel lies in Norway.
          Location 'Mount Beispiel'
          Location 'Norway'
        Lake Victoria borders Kenya.
          Location 'Lake Victoria'
          Location 'Kenya'
        Ivory Coast and Côte d'Ivoire are one country.
          Location 'Ivory Coast' = Côte d'Ivoire
          Location 'Côte d'Ivoire'
        The Norwegians left.
          Nationality 'Norwegians' = Norway
        Americans voted.
          Nationality 'Americans' = United States
        A Kenyan was hurt.
          Nationality 'Kenyan' = Kenya
        The Middle East is large.
          Location 'Middle East'
        The port city of Odesa was hit.
          Location 'city of Odesa' = Odesa
        Northern Norway is cold.
          Location 'Northern Norway' = Norway
        Chad is a country; Chad Sample is a man.
          Location 'Chad'
          Person 'Chad Sample'
        Jordan met Jordan Sample in Amman.
          Location 'Jordan'
          Person 'Jordan Sample'
          Location 'Amman'
        """,
        Named::mentions);
  }

  @Test
  void organizations() {
    SentenceTable.check(
        """
        The UN met. The U.N. voted.
          Organisation 'UN' = United Nations
          Organisation 'U.N.' = United Nations
        The International Criminal Court (ICC) ruled. The ICC ruled again.
          Organisation 'International Criminal Court'
          Organisation 'ICC' = International Criminal Court
          Organisation 'ICC' = International Criminal Court
        NATO and the European Union met.
          Organisation 'NATO' = North Atlantic Treaty Organization
          Organisation 'European Union'
        The Norwegian Foreign Ministry spoke.
          Organisation 'Norwegian Foreign Ministry'
        The Example Harbour Agency (EHA) opened. The EHA closed.
          Organisation 'Example Harbour Agency'
          Organisation 'EHA' = Example Harbour Agency
          Organisation 'EHA' = Example Harbour Agency
        Sample Industries Ltd. paid a fine.
          Organisation 'Sample Industries Ltd.'
        The University of Oslo opened.
          Organisation 'University of Oslo'
        The World Health Organization warned.
          Organisation 'World Health Organization'
        The Supreme Court of Kenya ruled.
          Organisation 'Supreme Court of Kenya'
        The Norwegian army left.
          Organisation 'Norwegian army'
          Nationality 'Norwegian' = Norway
        Amnesty International and Human Rights Watch reported it.
          Organisation 'Amnesty International'
          Organisation 'Human Rights Watch'
        The Red Cross sent food.
          Organisation 'Red Cross' = International Red Cross and Red Crescent Movement
        The Democratic Party won.
          Organisation 'Democratic Party'
        Hamas and Hezbollah talked.
          Organisation 'Hamas'
          Organisation 'Hezbollah'
        The White House declined.
          Organisation 'White House'
        The Security Council met.
          Organisation 'Security Council' = United Nations Security Council
        The UN Security Council met.
          Organisation 'UN Security Council' = United Nations Security Council
        The Taliban rule Afghanistan.
          Organisation 'Taliban'
          Location 'Afghanistan'
        The African Union and the Arab League met.
          Organisation 'African Union'
          Organisation 'Arab League'
        Reuters and the Associated Press reported it.
          Organisation 'Reuters'
          Organisation 'Associated Press'
        The World Trade Organization ruled.
          Organisation 'World Trade Organization'
        """,
        Named::mentions);
  }

  @Test
  void wordsThatAreNoNames() {
    SentenceTable.check(
        """
        On Monday the war ended.
        However, nobody came.
        In May the rains begin.
        The President of the club sang.
          role 'President'
        Christmas is in December.
        I think so.
        Article 5 and Chapter 7 apply.
        The Bible and the Koran are books.
        COVID spread.
        English is a language.
          Nationality 'English' = England
        Breaking: nobody came.
        He said: Never.
        The Second World War ended.
        """,
        Named::mentions);
  }

  @Test
  void theStartOfASentenceIsNoProof() {
    SentenceTable.check(
        """
        Officials met.
        Troops moved.
        Talks failed.
        Norway won.
          Location 'Norway'
        Rebels attacked.
        Police came.
        Muster spoke. Alma Muster left.
          Person 'Muster' = Alma Muster
          Person 'Alma Muster'
        Two ministers left.
        President spoke.
        Meanwhile, Norway won.
          Location 'Norway'
        Said Mithal spoke.
          Person 'Said Mithal'
        Mark Sample spoke.
          Person 'Mark Sample'
        """,
        Named::mentions);
  }
}
