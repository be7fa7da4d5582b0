package org.newsgraph.event.clause;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Clauses: verb, subject, objects, what hangs on prepositions, and how they hang together. */
class ClausesInSentencesTest {
  @Test
  void simpleClauses() {
    SentenceTable.check(
        """
        The envoy met the king.
          root meet: The envoy > the king
        The envoy met the king in Riga.
          root meet: The envoy > the king | in Riga
        The envoy met the king in Riga on Monday.
          root meet: The envoy > the king | in Riga
        The envoy is a friend of the king.
          root be: The envoy > a friend of the king
        The envoy of Chad met the king of Libya.
          root meet: The envoy of Chad > the king of Libya
        In Riga, the envoy met the king.
          root meet: the envoy > the king
        Envoys, kings and ministers met.
          root meet: Envoys + kings + ministers
        The envoy met the king and the queen.
          root meet: The envoy > the king + the queen
        The envoy met the king, the queen and the prince.
          root meet: The envoy > the king + the queen + the prince
        The envoy met the king of Libya and the queen of Chad.
          root meet: The envoy > the king of Libya + the queen of Chad
        The envoy looked at the king.
          root look: The envoy | at the king
        The envoy talked with the king about the war.
          root talk: The envoy | with the king | about the war
        The envoy called the king a friend.
          root call: The envoy > the king > a friend
        The envoy, a friend of the king, signed.
          root sign: The envoy
        The envoy himself met the king.
          root meet: The envoy > the king
        """,
        Parsed::clauses);
  }

  @Test
  void verbGroups() {
    SentenceTable.check(
        """
        The envoy has met the king.
          root meet: The envoy > the king
        The envoy had met the king.
          root meet: The envoy > the king
        The envoy is meeting the king.
          root meet: The envoy > the king
        The envoy has been meeting the king.
          root meet: The envoy > the king
        The envoy will meet the king.
          root meet: The envoy > the king
        The envoy may have met the king.
          root meet: The envoy > the king
        The envoy did not meet the king.
          root meet not: The envoy > the king
        The envoy didn't meet the king.
          root meet not: The envoy > the king
        The envoy has never met the king.
          root meet not: The envoy > the king
        The envoy will not have met the king.
          root meet not: The envoy > the king
        The envoy does meet the king.
          root meet: The envoy > the king
        """,
        Parsed::clauses);
  }

  @Test
  void passives() {
    SentenceTable.check(
        """
        The king was met by the envoy.
          root meet passive: The king | by the envoy
        The king was met in Riga.
          root meet passive: The king | in Riga
        The king has been met by the envoy.
          root meet passive: The king | by the envoy
        The king is being met by the envoy.
          root meet passive: The king | by the envoy
        The king will be met by the envoy.
          root meet passive: The king | by the envoy
        The king was not met by the envoy.
          root meet passive not: The king | by the envoy
        The treaty was signed by the envoy and the king in Riga.
          root sign passive: The treaty | by the envoy + the king | in Riga
        The king was given a book by the envoy.
          root give passive: The king > a book | by the envoy
        The king is said to be ill.
          root say passive: The king
          infinitive be: The king
        The king was seen in Riga by the envoy on Monday.
          root see passive: The king | in Riga | by the envoy
        """,
        Parsed::clauses);
  }

  @Test
  void infinitivesAndGerunds() {
    SentenceTable.check(
        """
        The envoy wants to meet the king.
          root want: The envoy
          infinitive meet: The envoy > the king
        The envoy plans to meet the king in Riga.
          root plan: The envoy
          infinitive meet: The envoy > the king | in Riga
        The envoy asked the king to sign the treaty.
          root ask: The envoy > the king
          infinitive sign: the king > the treaty
        The envoy refused to meet the king.
          root refuse: The envoy
          infinitive meet: The envoy > the king
        The envoy stopped meeting the king.
          root stop: The envoy
          infinitive meet: The envoy > the king
        The envoy left after meeting the king.
          root leave: The envoy
          coordinate meet: The envoy > the king
        The envoy left without meeting the king.
          root leave: The envoy
          gerund (without) meet: The envoy > the king
        The envoy went to Riga to meet the king.
          root go: The envoy | to Riga
          infinitive meet: The envoy > the king
        The envoy began to read and to write.
          root begin: The envoy
          infinitive read: The envoy
          infinitive write: The envoy
        The envoy was sent to meet the king.
          root send passive: The envoy
          infinitive meet: The envoy > the king
        The envoy was accused of meeting the king.
          root accuse passive: The envoy
          gerund (of) meet: The envoy > the king
        The envoy left, taking the book.
          root leave: The envoy
          coordinate take: The envoy > the book
        """,
        Parsed::clauses);
  }

  @Test
  void complements() {
    SentenceTable.check(
        """
        The envoy said that the king left.
          root say: The envoy
          complement (that) leave: the king
        The king left, the envoy said.
          root leave: The king
          root say: the envoy
        The envoy knows why the king left.
          root know: The envoy
          complement leave: the king
        The envoy said on Monday that the king left on Sunday.
          root say: The envoy
          complement (that) leave: the king
        It is clear that the king left.
          root be: It
          complement (that) leave: the king
        The envoy told the queen that the king left.
          root tell: The envoy > the queen
          complement (that) leave: the king
        """,
        Parsed::clauses);
  }

  @Test
  void relativeClauses() {
    SentenceTable.check(
        """
        The envoy, who met the king, left.
          relative meet: The envoy > the king
          root leave: The envoy
        The treaty signed by the envoy failed.
          modifier sign passive: The treaty | by the envoy
          root fail: The treaty
        The envoy met the king who signed the treaty that failed.
          root meet: The envoy > the king
          relative sign: the king > the treaty
          relative fail: the treaty
        """,
        Parsed::clauses);
  }

  @Test
  void adverbialClauses() {
    SentenceTable.check(
        """
        The envoy left because the king came.
          root leave: The envoy
          adverbial (because) come: the king
        Although the king came, the envoy left.
          root (although) come: the king
          root leave: the envoy
        The envoy left before the king came.
          root leave: The envoy
          adverbial (before) come: the king
        After the king came, the envoy left.
          root (after) come: the king
          root leave: the envoy
        The envoy will leave unless the king comes.
          root leave: The envoy
          adverbial (unless) come: the king
        """,
        Parsed::clauses);
  }

  @Test
  void coordination() {
    SentenceTable.check(
        """
        The envoy came and left.
          root come: The envoy
          coordinate leave: The envoy
        The envoy came, read and left.
          root come: The envoy
          coordinate read: The envoy
          coordinate leave: The envoy
        The envoy came but the king left.
          root come: The envoy
          coordinate leave: the king
        The envoy met the king and praised the treaty.
          root meet: The envoy > the king
          coordinate praise: The envoy > the treaty
        The envoy came, and the king left.
          root come: The envoy
          coordinate leave: the king
        The envoy either came or left.
          root come: The envoy
          coordinate leave: The envoy
        The envoy came; the king left.
          root come: The envoy
          root leave: the king
        The envoy met the king, praised the treaty and left for Riga.
          root meet: The envoy > the king
          coordinate praise: The envoy > the treaty
          coordinate leave: The envoy | for Riga
        The envoy wants to come and to meet the king.
          root want: The envoy
          infinitive come: The envoy
          infinitive meet: The envoy > the king
        """,
        Parsed::clauses);
  }

  @Test
  void headlines() {
    SentenceTable.check(
        """
        Envoy meets king
          root meet: Envoy > king
        King met by envoy
          modifier meet passive: King | by envoy
        Chad, Libya sign treaty
          root sign: Chad + Libya > treaty
        Chad envoy meets Libya king
          root meet: Chad envoy > Libya king
        """,
        Parsed::clauses);
  }
}
