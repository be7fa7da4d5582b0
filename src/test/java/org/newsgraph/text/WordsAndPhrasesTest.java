package org.newsgraph.text;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Words, their tags, dictionary forms and phrases. */
class WordsAndPhrasesTest {
  @Test
  void dictionaryFormsOfVerbs() {
    SentenceTable.check(
        """
        He goes.
          goes = go
        He went.
          went = go
        He has gone.
          gone = go
        They were taken.
          taken = take
        She is meeting them.
          meeting = meet
        They met.
          met = meet
        He fought and fell.
          fought = fight
          fell = fall
        She brought it.
          brought = bring
        They chose him.
          chose = choose
        It began.
          began = begin
        They have begun.
          begun = begin
        He struck it.
          struck = strike
        They withdrew.
          withdrew = withdraw
        He swore.
          swore = swear
        They held it.
          held = hold
        She left.
          left = leave
        It rose.
          rose = rise
        They fled.
          fled = flee
        He spoke.
          spoke = speak
        They sought it.
          sought = seek
        He is dying.
          dying = die
        They agreed.
          agreed = agree
        He stopped.
          stopped = stop
        It occurred.
          occurred = occur
        She offered.
          offered = offer
        He denies it.
          denies = deny
        They accused him.
          accused = accuse
        They are seized.
          seized = seize
        """,
        Noted::lemmas);
  }

  @Test
  void dictionaryFormsOfNouns() {
    SentenceTable.check(
        """
        The cities fell.
          cities = city
          fell = fall
        The armies left.
          armies = army
          left = leave
        The women spoke.
          women = woman
          spoke = speak
        The children left.
          children = child
          left = leave
        The men left.
          men = man
          left = leave
        The people left.
          left = leave
        The countries signed.
          countries = country
          signed = sign
        The lives were lost.
          lives = life
          lost = lose
        The crises ended.
          crises = crisis
          ended = end
        The talks ended.
          talks = talk
          ended = end
        The troops left.
          troops = troop
          left = leave
        The police came.
          came = come
        The news came.
          came = come
        The attorneys spoke.
          attorneys = attorney
          spoke = speak
        The spokesmen spoke.
          spokesmen = spokesman
          spoke = speak
        """,
        Noted::lemmas);
  }

  @Test
  void phrases() {
    SentenceTable.check(
        """
        The old army left the small town.
          N The old army
          V left
          N the small town
        Norwegian Prime Minister Alma Muster will visit Denmark.
          N Norwegian Prime Minister Alma Muster
          V will visit
          N Denmark
        The army has not left the town.
          N The army
          V has not left
          N the town
        Two men and three women were killed.
          N Two men
          N three women
          V were killed
        The minister's car was seen near the port.
          N The minister's car
          V was seen
          P near
          N the port
        He said that the talks had failed.
          N He
          V said
          N the talks
          V had failed
        The court quickly issued an arrest warrant.
          N The court
          V quickly issued
          N an arrest warrant
        They want to meet the king.
          N They
          V want
          V to meet
          N the king
        More than 40 people died.
          N More than 40 people
          V died
        The port of Odesa was hit on Monday.
          N The port
          P of
          N Odesa
          V was hit
          P on
          N Monday
        The talks, which began in May, failed.
          N The talks
          N which
          V began
          P in
          N May
          V failed
        She is the head of the agency.
          N She
          V is
          N the head
          P of
          N the agency
        Rebels and troops clashed.
          N Rebels
          N troops
          V clashed
        He gave her a book.
          N He
          V gave
          N a book
        The most important talks failed.
          N The most important talks
          V failed
        It may have been raining.
          N It
          V may have been raining
        Police said they had arrested ten people.
          N Police
          V said
          N they
          V had arrested
          N ten people
        """,
        Noted::phrases);
  }
}
