import type { OtherWords } from '../search-words.ts';

/** What German says in other words. */
export const OTHER_WORDS: OtherWords = {
  column: 1,
  alike: `
    beginnen begann begonnen anfangen anfing start starten gestartet eroffnen
    beenden ende enden aufhoren schluss stoppen abschliessen
    geben gab gegeben ubergeben uberlassen liefern
    nehmen nahm genommen ubernehmen ubernahm
    sagen sagte gesagt erklaren erklart mitteilen mitgeteilt aussern behaupten behauptet
    fordern verlangen forderung bitten dringen
    ablehnen abgelehnt zuruckweisen verweigern nein dagegen widersprechen
    annehmen angenommen zustimmen zugestimmt akzeptieren billigen einverstanden
    kosten preis bezahlen zahlen finanzieren bezahlt rechnung betrag summe
    bauen bau errichten sanieren sanierung renovieren reparieren erneuern
    schliessen schliessung dicht zumachen stilllegen
    offnen offnung eroffnung wiedereroffnung
    sterben starb gestorben tot tote opfer umkommen
    verletzen verletzt verwundet
    treffen traf getroffen sitzung begegnung gesprach
    abstimmen abstimmung votum stimmen beschluss beschliessen
    leiten leiter chef fuhren vorsitz vorsitzende
    helfen hilfe unterstutzen unterstutzung fordern
    streit konflikt krieg kampf auseinandersetzung
    einigung kompromiss vereinbarung abkommen vertrag
    plan vorschlag konzept entwurf
    sorge angst furcht befurchtung
    grund ursache anlass
    kind kinder jugend jugendliche schuler
    einwohner burger bevolkerung menschen leute
    zeitplan termin datum frist
    gericht klage urteil prozess
    fest dauerhaft endgultig
    geheim vertraulich nichtoffentlich
    verschieben vertagen verlegen`,
  light: `wirklich uberhaupt eigentlich ungefahr etwa genau derzeit aktuell konkret bestimmt moglich moglichkeit wichtig
    bereich fall punkt art weise form ding angelegenheit verfahren prozess stand status stufe rahmen zusammenhang
    hintergrund ergebnis folge bekannt geplant vorgesehen notwendig notig richtig falsch gut schlecht grosse gross
    klein viel wenig mehr weniger insgesamt allgemein bekommen erhalten bringen bleiben lassen setzen stellen zeigen
    geben nehmen finden halten scheinen bedeuten`,
  before: 'gegen anti nicht vor nach uber mit',
  numbers: {
    units:
      'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig',
    cut: { mrd: 'milliarden', mio: 'millionen', tsd: 'tausend' },
  },
};
