package org.newsgraph.entity;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Offices: the words, whose they are, of which country, whether they are held and by whom. */
class OfficesInSentencesTest {
  @Test
  void countryAndOrganization() {
    SentenceTable.check(
        """
        Norwegian Prime Minister Alma Muster spoke.
          Prime Minister | in Norway | current | Alma Muster
        In Norway Prime Minister Alma Muster spoke.
          Prime Minister | current | Alma Muster
        The Norwegian prime minister spoke.
          prime minister | in Norway | current
        The prime minister of Norway spoke.
          prime minister of Norway | in Norway | current
        Norway's prime minister spoke.
          prime minister | in Norway | current
        The head of the World Bank spoke.
          head of the World Bank | of World Bank | current
        The World Bank's head spoke.
          head | of World Bank | current
        The secretary-general of NATO spoke.
          secretary-general of NATO | of North Atlantic Treaty Organization | current
        NATO's secretary-general spoke.
          secretary-general | of North Atlantic Treaty Organization | current
        NATO Secretary-General Alma Muster spoke.
          Secretary-General | of North Atlantic Treaty Organization | current | Alma Muster
        The director of the Danish Harbour Agency spoke.
          director of the Danish Harbour Agency | of Danish Harbour Agency | in Denmark | current
        Kenya's ambassador to Peru spoke.
          ambassador to Peru | in Kenya | current
        The Kenyan ambassador to the United Nations spoke.
          ambassador to the United Nations | of United Nations | in Kenya | current
        The UN envoy for Yemen spoke.
          envoy for Yemen | of United Nations | current
        The chief of the Kenyan army spoke.
          chief of the Kenyan army | of Kenya Defence Forces | in Kenya | current
        The mayor of Lima spoke.
          mayor of Lima | in Peru | current
        The governor of Texas spoke.
          governor of Texas | in United States | current
        The EU's foreign policy chief spoke.
          foreign policy chief | of European Union | current
        The spokesman for the Danish foreign ministry spoke.
          spokesman for the Danish foreign ministry | of Danish Foreign Ministry | in Denmark | current
        The Danish foreign ministry's spokesman spoke.
          spokesman | of Danish Foreign Ministry | in Denmark | current
        The speaker of the Norwegian parliament spoke.
          speaker of the Norwegian parliament | of Storting | in Norway | current
        The president of the European Commission spoke.
          president of the European Commission | of European Commission | current
        The leader of Hamas spoke.
          leader of Hamas | of Hamas | in Palestine | current
        The king of Norway spoke.
          king of Norway | in Norway | current
        The deputy prime minister of Norway spoke.
          deputy prime minister of Norway | in Norway | current
        The minister of defence of Kenya spoke.
          minister of defence of Kenya | in Kenya | current
        The Kenyan minister of defence spoke.
          minister of defence | in Kenya | current
        The ICC's chief prosecutor spoke.
          chief prosecutor | of International Criminal Court | current
        The chairman of Sample Industries Ltd. spoke.
          chairman of Sample Industries Ltd. | of Sample Industries Ltd. | current
        """,
        Named::offices);
  }

  @Test
  void whetherItIsHeld() {
    SentenceTable.check(
        """
        Former Prime Minister Alma Muster spoke.
          Prime Minister | former | Alma Muster
        The former prime minister of Norway spoke.
          prime minister of Norway | in Norway | former
        The late president Karl Beispiel was buried.
          president | former | Karl Beispiel
        Acting President Karl Beispiel spoke.
          President | acting | Karl Beispiel
        The acting president of Peru spoke.
          president of Peru | in Peru | acting
        Interim President Karl Beispiel spoke.
          President | acting | Karl Beispiel
        President-elect Karl Beispiel spoke.
          President-elect | designate | Karl Beispiel
        The incoming president of Peru spoke.
          president of Peru | in Peru | designate
        The outgoing president of Peru spoke.
          president of Peru | in Peru | current
        Alma Muster, a former minister, spoke.
        Alma Muster, the ousted president of Finland, spoke.
          president of Finland | in Finland | former | Alma Muster
        Caretaker Prime Minister Alma Muster spoke.
          Prime Minister | acting | Alma Muster
        """,
        Named::offices);
  }

  @Test
  void severalHolders() {
    SentenceTable.check(
        """
        Norwegian Foreign Minister Alma Muster and Danish Foreign Minister Karl Beispiel met.
          Foreign Minister | in Norway | current | Alma Muster
          Foreign Minister | in Denmark | current | Karl Beispiel
        Kenyan President Amina Mfano met the Ugandan president.
          President | in Kenya | current | Amina Mfano
          president | in Uganda | current
        """,
        Named::offices);
  }
}
