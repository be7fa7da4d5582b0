package org.newsgraph.event;

import org.junit.jupiter.api.Test;
import org.newsgraph.sentence.SentenceTable;

/** Demands, accusations, coercion, force: who against whom, where and when. */
class ConflictTest {
  @Test
  void whoAttacksIsTheActor() {
    SentenceTable.check(
        """
        Chad attacked Libya.
          ASSAULT Chad > Libya
        Libya was attacked by Chad.
          ASSAULT Chad > Libya
        Chad shelled Libya on Monday.
          ASSAULT/heavy-weapons Chad > Libya on 2025-05-12
        Libya was shelled on Monday.
          ASSAULT/heavy-weapons > Libya on 2025-05-12
        Chad bombed the Libyan capital.
          ASSAULT/aerial Chad > Libyan capital in Libyan capital
        Rebels attacked the town of Abeche in Chad on Sunday.
          ASSAULT Rebels > Abeche in Chad on 2025-05-11
        The attack by Chad on Libya killed ten people.
          ASSAULT Chad > ten people in Libya
        Chad's attack on Libya was condemned.
          ASSAULT Chad > Libya in Libya
        Chad invaded Libya in 1978.
          ASSAULT Chad > Libya on 1978, historical
        Militants stormed the embassy of Peru.
          ASSAULT Militants > Peru
        Ukrainian drones struck the port of Novorossiysk.
          ASSAULT/drone Ukrainian drones > Novorossiysk in Novorossiysk
        Russia fired missiles at Kyiv.
          ASSAULT/heavy-weapons Russia > Kyiv in Kyiv
        Chad carried out air strikes on Libya.
          ASSAULT/aerial Chad > Libya in Libya
        Chad launched an attack on Libya.
          ASSAULT Chad > Libya in Libya
        Chad launched an offensive against the rebels.
          ASSAULT Chad > rebels
        The team attacked in the second half.
        Gunmen opened fire on a bus in Mali.
          ASSAULT/firearms Gunmen > bus in Mali
        Troops clashed with rebels near the border.
          ASSAULT Troops > rebels in border
        """,
        Told::events);
  }

  @Test
  void whoKillsIsTheActor() {
    SentenceTable.check(
        """
        Chad killed ten Libyan soldiers.
          ASSAULT Chad > Libyan soldiers
        Ten soldiers were killed in Chad.
          ASSAULT > Ten soldiers in Chad
        Ten soldiers were killed by rebels.
          ASSAULT rebels > Ten soldiers
        Rebels killed ten soldiers in Chad on Monday.
          ASSAULT Rebels > ten soldiers in Chad on 2025-05-12
        The army killed the leader of the rebels.
          ASSAULT army > leader of the rebels
        A bomb killed ten people in Mali.
          ASSAULT > ten people in Mali
        Gunmen shot the mayor.
          ASSAULT/firearms Gunmen > mayor
        Police injured three protesters.
          ASSAULT Police > three protesters
        The rebels beheaded a captive.
          ASSAULT rebels > captive
        """,
        Told::events);
  }

  @Test
  void whatStrikesWithoutAHandHasNoActor() {
    SentenceTable.check(
        """
        Ten people were killed by the storm.
        The cold wounded nobody.
        A heart attack killed him.
        The storm killed ten people in Peru.
        An earthquake struck Chile on Monday.
        Floods killed forty people in Kenya.
        The disease killed two hundred people.
        The accident killed three people.
        """,
        Told::events);
  }

  @Test
  void whoDemandsWhat() {
    SentenceTable.check(
        """
        Kenya demanded that Uganda withdraw.
          REQUEST/change Kenya
        Kenya demanded an apology from Uganda.
          REQUEST/change Kenya > Uganda
        Kenya urged Uganda to end the war.
          REQUEST/yield Kenya > Uganda
        The UN called for a ceasefire.
          REQUEST/change United Nations
        Norway asked Chad to open the border.
          REQUEST/change Norway > Chad
        The rebels demand the release of prisoners.
          REQUEST/yield rebels
        The UN Security Council demanded a ceasefire.
          REQUEST/yield United Nations Security Council
        Uganda was urged by Kenya to withdraw.
          REQUEST/yield Kenya > Uganda
        The European Union requested information from Chad.
          REQUEST/assist European Union > Chad
        """,
        Told::events);
  }

  @Test
  void whoAccusesWhomOfWhat() {
    SentenceTable.check(
        """
        Kenya accused Uganda of spying.
          ACCUSE/allege Kenya > Uganda
        Uganda was accused of spying.
          ACCUSE/allege > Uganda
        Uganda was accused by Kenya of spying.
          ACCUSE/allege Kenya > Uganda
        Kenya blamed Uganda for the attack.
          ACCUSE/allege Kenya > Uganda
        Kenya condemned the attack.
          ACCUSE/disapprove Kenya
        Kenya condemned Uganda.
          ACCUSE/disapprove Kenya > Uganda
        Kenya criticised Uganda over the dam.
          ACCUSE/disapprove Kenya > Uganda
        Norway denounced Chad's attack on Libya.
          ASSAULT Chad > Libya in Libya
          ACCUSE/disapprove Norway > Chad in Libya
        Kenya accused Uganda of attacking Rwanda.
          ACCUSE/allege Kenya > Uganda
          ASSAULT Uganda > Rwanda, alleged, says Kenya
        Kenya accused Uganda of violating the truce.
          ACCUSE/allege Kenya > Uganda
          REJECT/yield Uganda, alleged, says Kenya
        The report was criticised.
        """,
        Told::events);
  }

  @Test
  void whoRejectsOrRefuses() {
    SentenceTable.check(
        """
        Kenya rejected the plan.
          REJECT Kenya
        Kenya rejected Uganda's demand.
          REJECT Kenya > Uganda
        Kenya refused to sign the agreement.
          REJECT Kenya
        Russia vetoed the resolution.
          REJECT Russia
        The resolution was vetoed by Russia.
          REJECT Russia
        Finland voted against the resolution.
          REJECT Finland
        Kenya opposes the plan.
          ACCUSE/disapprove Kenya
        Kenya declined to meet Uganda.
          REJECT/meet Kenya > Uganda
        The plan was rejected by Kenya.
          REJECT Kenya
        """,
        Told::events);
  }

  @Test
  void whoThreatensWhom() {
    SentenceTable.check(
        """
        Chad threatened Libya.
          THREATEN Chad > Libya
        Chad threatened Libya with war.
          THREATEN Chad > Libya
        Chad warned Libya.
          THREATEN Chad > Libya
        Chad warned Libya against an attack.
          THREATEN Chad > Libya
        Libya was threatened by Chad.
          THREATEN Chad > Libya
        """,
        Told::events);
  }

  @Test
  void whoProtests() {
    SentenceTable.check(
        """
        Thousands protested in Nairobi on Monday.
          PROTEST/demo Thousands in Nairobi on 2025-05-12
        Students protested against the government.
          PROTEST/demo Students > government
        Protesters rioted in Dakar.
          PROTEST/riot Protesters in Dakar
        """,
        Told::events);
  }

  @Test
  void whoSanctionsWhom() {
    SentenceTable.check(
        """
        Norway imposed sanctions on Chad.
          SANCTION Norway > Chad
        Sanctions were imposed on Chad by Norway.
          SANCTION Norway > Chad
        Norway sanctioned Chad.
          SANCTION Norway > Chad
        The European Union sanctioned three Libyan officials.
          SANCTION European Union > Libyan officials
        Norway expelled three Chadian diplomats.
          SANCTION/expel Norway > Chadian diplomats
        Three Chadian diplomats were expelled.
          SANCTION/expel > Chadian diplomats
        Chad severed ties with Libya.
          SANCTION/discontinue Chad > Libya
        Chad cut diplomatic relations with Libya.
          SANCTION/discontinue Chad > Libya
        Norway suspended aid to Chad.
          SANCTION/discontinue Norway > Chad
        Norway imposed an embargo against Chad.
          SANCTION Norway > Chad
        """,
        Told::events);
  }

  @Test
  void whoArrestsWhom() {
    SentenceTable.check(
        """
        Police arrested the mayor.
          COERCE/arrest Police > mayor
        The mayor was arrested in Lima on Monday.
          COERCE/arrest > mayor in Lima on 2025-05-12
        Kenyan police detained ten protesters.
          COERCE/arrest Kenya Police Service > ten protesters
        Ten protesters were detained by police.
          COERCE/arrest police > Ten protesters
        The mayor of Lima was jailed.
          COERCE/arrest > mayor of Lima
        Chad arrested two Libyan journalists.
          COERCE/arrest Chad > Libyan journalists
        Chad's arrest of two Libyan journalists was condemned.
          COERCE/arrest Chad > Libyan journalists
        The army seized the town.
          COERCE/seize army > town in town
        Rebels captured the town of Abeche.
          COERCE/seize Rebels > Abeche in Abeche
        The government imposed a curfew.
          COERCE/curfew government
        The court jailed the former minister.
          COERCE/arrest court > former minister
        """,
        Told::events);
  }

  @Test
  void whoMovesTroopsOrArms() {
    SentenceTable.check(
        """
        Chad deployed troops to the border.
          MOBILIZE/troops Chad
        Chad sent troops to Libya.
          MOBILIZE/troops Chad > Libya in Libya
        Libya mobilised its army.
          MOBILIZE/troops Libya
        North Korea fired a missile on Monday.
          MOBILIZE/weapons North Korea on 2025-05-12
        """,
        Told::events);
  }

  @Test
  void whoLooksIntoIt() {
    SentenceTable.check(
        """
        Police are investigating the attack.
          ACCUSE/investigate Police
        Kenya opened an investigation into the attack.
          ACCUSE/investigate Kenya
        The prosecutor launched an inquiry into the minister.
          ACCUSE/investigate prosecutor > minister
        The attack is being investigated by police.
          ACCUSE/investigate police
        The United Nations will investigate the attack.
          ACCUSE/investigate United Nations, future
        Prosecutors in Peru charged the former president with corruption.
          ACCUSE/allege Prosecutors > former president
        """,
        Told::events);
  }
}
