package org.newsgraph.event.clause;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Clauses of sentences as news has them. */
class ClausesOfNewsTest {
  @Test
  void reports() {
    SentenceTable.check(
        """
        Kenya said on Monday that it had signed the treaty with Uganda.
          root say: Kenya
          complement (that) sign: it > the treaty | with Uganda
        The minister, who arrived on Monday, met the president in Lima.
          relative arrive: The minister
          root meet: The minister > the president | in Lima
        The army shelled the town, killing ten people.
          root shell: The army > the town
          coordinate kill: The army > ten people
        Rebels attacked the base in the north and killed ten soldiers.
          root attack: Rebels > the base | in the north
          coordinate kill: Rebels > ten soldiers
        The president has accused the opposition of blocking the vote.
          root accuse: The president > the opposition
          gerund (of) block: the opposition > the vote
        The court in The Hague issued a warrant for the general on Thursday.
          root issue: The court > a warrant | for the general
        Officials denied that the army had attacked the village.
          root deny: Officials
          complement (that) attack: the army > the village
        The union will send aid to the region, officials announced.
          root send: The union > aid | to the region
          root announce: officials
        Thousands of people were killed in the war between the two countries.
          root kill passive: Thousands of people | in the war | between the two countries
        The talks, mediated by Qatar, ended without a deal.
          modifier mediate passive: The talks | by Qatar
          root end: The talks | without a deal
        The foreign ministers of the two countries signed an agreement.
          root sign: The foreign ministers of the two countries > an agreement
        After the talks failed, the army attacked the town.
          root (after) fail: the talks
          root attack: the army > the town
        The government wants to sign the treaty before the end of the year.
          root want: The government
          infinitive sign: The government > the treaty | before the end of the year
        The agency reported that the ship carried grain to Egypt.
          root report: The agency
          complement (that) carry: the ship > grain | to Egypt
        The council adopted a resolution calling for a ceasefire.
          root adopt: The council > a resolution
          modifier call: a resolution | for a ceasefire
        Prosecutors charged the minister with taking bribes.
          root charge: Prosecutors > the minister
          gerund (with) take: the minister > bribes
        The prime minister was forced to resign after protests.
          root force passive: The prime minister
          infinitive resign: The prime minister | after protests
        The group, which controls the town, released the hostages.
          relative control: The group > the town
          root release: The group > the hostages
        Police arrested the man accused of killing the mayor.
          root arrest: Police > the man
          modifier accuse passive: the man
          gerund (of) kill: the man > the mayor
        The two countries cut ties in 2016 and restored them in 2023.
          root cut: The two countries > ties
          coordinate restore: The two countries > them
        The envoy urged the parties to end the fighting.
          root urge: The envoy > the parties
          infinitive end: the parties > the fighting
        The treaty requires members to defend each other.
          root require: The treaty > members
          infinitive defend: members > each other
        The ministry did not respond to the request.
          root respond not: The ministry | to the request
        The war has displaced millions of people.
          root displace: The war > millions of people
        The minister vowed to punish the attackers.
          root vow: The minister
          infinitive punish: The minister > the attackers
        Parliament voted to approve the budget.
          root vote: Parliament
          infinitive approve: Parliament > the budget
        The company was ordered to pay a fine.
          root order passive: The company
          infinitive pay: The company > a fine
        The army announced it had captured the town.
          root announce: The army
          complement capture: it > the town
        The president is expected to visit Chile next week.
          root expect passive: The president
          infinitive visit: The president > Chile
        The deal was signed by the leaders of the two countries in Beijing.
          root sign passive: The deal | by the leaders of the two countries | in Beijing
        The court rejected the appeal filed by the mayor.
          root reject: The court > the appeal
          modifier file passive: the appeal | by the mayor
        Soldiers opened fire on protesters in the capital.
          root open: Soldiers > fire | on protesters | in the capital
        """,
        Parsed::clauses);
  }
}
