package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** What statements, accusations and demands say, and what events are about. */
class ClaimsAndTopicsTest {
  @Test
  void theWordsThatAreClaimed() {
    SentenceTable.check(
        """
        Kenya said that Chad attacked Libya.
          ASSAULT
          STATEMENT: that Chad attacked Libya
        Kenya said Chad attacked Libya.
          ASSAULT
          STATEMENT: Chad attacked Libya
        Chad attacked Libya, Kenya said.
          ASSAULT
          STATEMENT: Chad attacked Libya
        Kenya claimed that Chad attacked Libya.
          ASSAULT
          STATEMENT: that Chad attacked Libya
        Kenya accused Chad of attacking Libya.
          ACCUSE: attacking Libya
          ASSAULT
        Kenya accused Chad of fraud.
          ACCUSE: fraud
        Kenya denied that Chad attacked Libya.
          REJECT: Chad attacked Libya
          ASSAULT
        Kenya denied attacking Libya.
          REJECT: attacking Libya
          ASSAULT
        Kenya denied the report.
          REJECT about report: the report
        “Chad attacked Libya,” Kenya said.
          ASSAULT
          STATEMENT: Chad attacked Libya
        Kenya announced that it had signed the treaty.
          SUPPORT about treaty
          STATEMENT: that it had signed the treaty
        Kenya blamed Chad for the attack.
          ACCUSE: the attack
        Kenya said that Chad attacked Libya and that Mali fled.
          ASSAULT
          STATEMENT: that Chad attacked Libya and that Mali fled
        """,
        Told::topics);
  }

  @Test
  void whatItIsAbout() {
    SentenceTable.check(
        """
        Peru and Chile discussed trade.
          CONSULT about trade
        Peru held talks with Chile on fishing rights.
          CONSULT about fishing rights
        Kenya called for a ceasefire.
          REQUEST about ceasefire
        Kenya demanded the release of prisoners.
          REQUEST about release of prisoners
        Kenya rejected the plan.
          REJECT about plan
        Norway welcomed the agreement.
          SUPPORT about agreement
        Kenya and Uganda signed a trade agreement.
          SUPPORT about trade agreement
        The council adopted the resolution.
          SUPPORT about resolution
        Kenya condemned the attack.
          ACCUSE about attack
        Norway pledged support.
          AGREE about support
        Kenya opposes the plan.
          ACCUSE about plan
        Kenya and Uganda cooperate on fisheries.
          COOPERATE about fisheries
        Norway voted against the resolution.
          REJECT about resolution
        Kenya agreed to reopen the border.
          AGREE about border
        """,
        Told::topics);
  }
}
