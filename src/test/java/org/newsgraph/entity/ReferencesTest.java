package org.newsgraph.entity;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** What descriptions and pronouns stand for. */
class ReferencesTest {
  @Test
  void pronounsOfPeople() {
    SentenceTable.check(
        """
        Alma Muster arrived. She spoke.
          'She' = Alma Muster
        Karl Beispiel arrived. He spoke.
          'He' = Karl Beispiel
        Alma Muster met Karl Beispiel. She smiled.
          'She' = Alma Muster
        Alma Muster met Karl Beispiel. He smiled.
          'He' = Karl Beispiel
        Karl Beispiel met Jan Sample. He smiled.
          'He' = Karl Beispiel
        Alma Muster said she would go.
          'she' = Alma Muster
        Alma Muster said that her party had won.
          'her' = Alma Muster
        Karl Beispiel, whose party won, spoke. His wife listened.
          'His' = Karl Beispiel
        She arrived before Alma Muster spoke.
        """,
        Named::references);
  }

  @Test
  void pronounsOfCountriesAndBodies() {
    SentenceTable.check(
        """
        Norway won. It celebrated.
          'It' = Norway
        Norway said it had won.
          'it' = Norway
        Norway met Denmark. It won.
        NATO met. It voted.
          'It' = North Atlantic Treaty Organization
        Norway closed its border.
          'its' = Norway
        The Example Harbour Agency opened. It closed on Monday.
          'It' = Example Harbour Agency
        It rained in Norway.
        """,
        Named::references);
  }

  @Test
  void descriptionsOfBodies() {
    SentenceTable.check(
        """
        The Example Harbour Court met. The court ruled.
          'court' = Example Harbour Court
        The International Criminal Court met. The court ruled.
          'court' = International Criminal Court
        The Example Harbour Agency opened. The agency closed.
          'agency' = Example Harbour Agency
        Hamas spoke. The group left.
          'group' = Hamas
        NATO met. The alliance voted.
          'alliance' = North Atlantic Treaty Organization
        The European Union met. The bloc voted.
          'bloc' = European Union
        Norway won. The country celebrated.
          'country' = Norway
        The Kenyan parliament met. The parliament voted.
          'parliament' = Parliament of Kenya
        Sample Industries Ltd. paid. The company closed.
          'company' = Sample Industries Ltd.
        The court ruled.
        The Example Harbour Court and the Sample Town Court met. The court ruled.
        The United Nations met. The organization voted.
          'organization' = United Nations
        """,
        Named::references);
  }

  @Test
  void descriptionsOfPeople() {
    SentenceTable.check(
        """
        Kenyan President Amina Mfano arrived. The president spoke.
          'president' = Amina Mfano
        Norwegian Foreign Minister Alma Muster arrived. The minister spoke.
          'minister' = Alma Muster
        Norwegian Foreign Minister Alma Muster met Danish Foreign Minister Karl Beispiel. The minister spoke.
        Norwegian Foreign Minister Alma Muster met Danish Foreign Minister Karl Beispiel. The two ministers spoke.
          'The two ministers' = Alma Muster; Karl Beispiel
        Kenya met Uganda. The two countries signed.
          'The two countries' = Kenya; Uganda
        Kenya and Uganda met. The two sides signed.
          'The two sides' = Kenya; Uganda
        Kenya and Uganda met. Both countries signed.
          'Both countries' = Kenya; Uganda
        General Karl Beispiel arrived. The general spoke.
          'general' = Karl Beispiel
        Kenyan President Amina Mfano met Peruvian President Inés Ejemplo. The two leaders spoke.
          'The two leaders' = Amina Mfano; Inés Ejemplo
        """,
        Named::references);
  }
}
