package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Facts of sentences that lean on the sentences before them. */
class PassagesOfSentencesTest {
  @Test
  void pronounsAndDescriptionsTakeTheirParty() {
    SentenceTable.check(
        """
        Kenyan President Amina Mfano arrived in Kampala. She met Ugandan President Karl Beispiel.
          CONSULT/visit Amina Mfano > Kampala host=Kampala in Kampala
          CONSULT Amina Mfano > Karl Beispiel
        Kenyan President Amina Mfano met Ugandan President Karl Beispiel. The two leaders signed an agreement.
          CONSULT Amina Mfano > Karl Beispiel
          SUPPORT Amina Mfano; Karl Beispiel
        Norway met Denmark. The two countries signed a treaty.
          CONSULT Norway > Denmark
          SUPPORT Norway; Denmark
        Hamas attacked the base. The group killed ten soldiers.
          ASSAULT Hamas > base in base
          ASSAULT Hamas > ten soldiers
        Norwegian Foreign Minister Alma Muster spoke. The minister accused Chad of lying.
          ACCUSE/allege Alma Muster > Chad
        Kenya and Uganda met. Both countries signed the treaty.
          CONSULT Kenya; Uganda
          SUPPORT Kenya; Uganda
        Norway won. The country sent food to Chad.
          AID Norway > Chad
        Alma Muster, head of the Danish Harbour Agency, spoke. She accused Chad of fraud.
          ACCUSE/allege Alma Muster > Chad
        NATO met in Oslo. The alliance condemned the attack by Chad on Libya.
          CONSULT North Atlantic Treaty Organization in Oslo
          ASSAULT Chad > Libya in Libya
          ACCUSE/disapprove North Atlantic Treaty Organization > Chad in Libya
        """,
        Told::events);
  }

  @Test
  void speechGoesOnOverSentences() {
    SentenceTable.check(
        """
        Kenya said that Chad attacked Libya. Uganda denied it.
          ASSAULT Chad > Libya, says Kenya
          REJECT Uganda
          STATEMENT Kenya
        Kenya said Chad attacked Libya. Chad also attacked Mali.
          ASSAULT Chad > Libya, says Kenya
          ASSAULT Chad > Mali
          STATEMENT Kenya
        “Chad attacked Libya,” said Kenyan President Amina Mfano. “Libya attacked Mali,” said Ugandan President Karl Beispiel.
          ASSAULT Chad > Libya, quoted: Amina Mfano
          ASSAULT Libya > Mali, quoted: Karl Beispiel
          STATEMENT Amina Mfano
          STATEMENT Karl Beispiel
        """,
        Told::events);
  }

  @Test
  void eachSentenceHasItsOwnFacts() {
    SentenceTable.check(
        """
        Chad attacked Libya on Sunday. Kenya met Uganda on Monday.
          ASSAULT Chad > Libya on 2025-05-11
          CONSULT Kenya > Uganda on 2025-05-12
        Chad attacked Libya. Libya attacked Chad.
          ASSAULT Chad > Libya
          ASSAULT Libya > Chad
        Chad attacked Libya on Sunday. Chad attacked Libya on Monday.
          ASSAULT Chad > Libya on 2025-05-11
          ASSAULT Chad > Libya on 2025-05-12
        Chad did not attack Libya. Libya attacked Chad.
          ASSAULT Chad > Libya, not
          ASSAULT Libya > Chad
        Chad may attack Libya. Libya attacked Chad.
          ASSAULT Chad > Libya, possible
          ASSAULT Libya > Chad
        Kenya will visit Uganda. Uganda visited Rwanda.
          AGREE Kenya > Uganda, future
          CONSULT/visit Uganda > Rwanda host=Rwanda in Rwanda
        """,
        Told::events);
  }

  @Test
  void talksOfWhichWasTalkedAreThoseOfTheOneOpposed() {
    SentenceTable.check(
        """
        A truce between Chad and Libya began. The Kenyan minister met officials of Libya. The discussions addressed the negotiations with Chad.
          RETREAT/ceasefire Chad; Libya
          CONSULT Kenyan minister > officials of Libya
          CONSULT Libya > Chad
        The Kenyan minister met officials of Libya. The discussions addressed the negotiations with Chad.
          CONSULT Kenyan minister > officials of Libya
          CONSULT > Chad
        A truce between Chad and Libya began. The Kenyan minister met officials of Mali. The discussions addressed the negotiations with Chad.
          RETREAT/ceasefire Chad; Libya
          CONSULT Kenyan minister > officials of Mali
          CONSULT > Chad
        """,
        Told::events);
  }
}
