import type { Language } from '../../../src/ui/language-names.js';
import type { ElementName } from './elements.js';

/** What only the builder says, in one language. The campaign has approved the Dutch alone. */
interface Words {
  /** Where the words of an element are to be found; `{site}` is the link to the campaign's site. */
  readonly where: Readonly<Record<Exclude<ElementName, 'help-banner' | 'exit'>, string>>;
  /** What comes after the link of the way out: the kit says more, but not all holds without a script. */
  readonly leaving: string;
  /** What a screen reader calls a frame. The campaign has the same name in every language. */
  readonly titles: Readonly<Record<Exclude<ElementName, 'campaign'>, string>>;
}

export const BUILDER_WORDS: Readonly<Record<Language, Words>> = {
  nl: {
    where: {
      story: 'Lees de verhalen op {site}.',
      'story-list': 'Lees de verhalen op {site}.',
      'activity-list': 'Bekijk de activiteiten op {site}.',
      activity: 'Bekijk de activiteit op {site}.',
      campaign: 'Lees over de Week tegen Kindermishandeling op {site}.',
      faq: 'Lees de vragen en antwoorden op {site}.',
    },
    leaving:
      ', naar het weerbericht. In de geschiedenis van de browser blijft staan dat deze pagina is bekeken.',
    titles: {
      'help-banner': 'Hulp bij zorgen over een kind',
      story: 'Een verhaal over wat hielp',
      'story-list': 'Verhalen over wat hielp',
      'activity-list': 'Activiteiten van de week',
      activity: 'Een activiteit van de week',
      faq: 'Vragen en antwoorden',
      exit: 'Snel weg',
    },
  },
  en: {
    where: {
      story: 'Read the stories at {site}.',
      'story-list': 'Read the stories at {site}.',
      'activity-list': 'See the activities at {site}.',
      activity: 'See the activity at {site}.',
      campaign: 'Read about the Week tegen Kindermishandeling at {site}.',
      faq: 'Read the questions and answers at {site}.',
    },
    leaving:
      ', to the weather forecast. The browser’s history still shows that this page was visited.',
    titles: {
      'help-banner': 'Help when you worry about a child',
      story: 'A story about what helped',
      'story-list': 'Stories about what helped',
      'activity-list': 'Activities of the week',
      activity: 'An activity of the week',
      faq: 'Questions and answers',
      exit: 'Leave quickly',
    },
  },
  pl: {
    where: {
      story: 'Przeczytaj historie na {site}.',
      'story-list': 'Przeczytaj historie na {site}.',
      'activity-list': 'Zobacz wydarzenia na {site}.',
      activity: 'Zobacz wydarzenie na {site}.',
      campaign: 'Przeczytaj o Week tegen Kindermishandeling na {site}.',
      faq: 'Przeczytaj pytania i odpowiedzi na {site}.',
    },
    leaving:
      ', do prognozy pogody. W historii przeglądarki nadal widać, że ta strona była otwarta.',
    titles: {
      'help-banner': 'Pomoc, gdy martwisz się o dziecko',
      story: 'Historia o tym, co pomogło',
      'story-list': 'Historie o tym, co pomogło',
      'activity-list': 'Wydarzenia tygodnia',
      activity: 'Wydarzenie tygodnia',
      faq: 'Pytania i odpowiedzi',
      exit: 'Wyjdź szybko',
    },
  },
  tr: {
    where: {
      story: 'Hikâyeleri şurada okuyun: {site}.',
      'story-list': 'Hikâyeleri şurada okuyun: {site}.',
      'activity-list': 'Etkinliklere şurada bakın: {site}.',
      activity: 'Etkinliğe şurada bakın: {site}.',
      campaign: 'Week tegen Kindermishandeling hakkında şurada okuyun: {site}.',
      faq: 'Soruları ve cevapları şurada okuyun: {site}.',
    },
    leaving: ', hava durumuna. Bu sayfanın açıldığı tarayıcının geçmişinde görünmeye devam eder.',
    titles: {
      'help-banner': 'Bir çocuk için endişeliyseniz yardım',
      story: 'Neyin yardımcı olduğuna dair bir hikâye',
      'story-list': 'Neyin yardımcı olduğuna dair hikâyeler',
      'activity-list': 'Haftanın etkinlikleri',
      activity: 'Haftanın bir etkinliği',
      faq: 'Sorular ve cevaplar',
      exit: 'Hızlı çıkış',
    },
  },
  ar: {
    where: {
      story: 'اقرأ القصص على {site}.',
      'story-list': 'اقرأ القصص على {site}.',
      'activity-list': 'شاهد الأنشطة على {site}.',
      activity: 'شاهد النشاط على {site}.',
      campaign: 'اقرأ عن Week tegen Kindermishandeling على {site}.',
      faq: 'اقرأ الأسئلة والأجوبة على {site}.',
    },
    leaving: '، إلى حالة الطقس. يبقى في سجل المتصفح أن هذه الصفحة قد فُتحت.',
    titles: {
      'help-banner': 'مساعدة عند القلق على طفل',
      story: 'قصة عمّا ساعد',
      'story-list': 'قصص عمّا ساعد',
      'activity-list': 'أنشطة الأسبوع',
      activity: 'نشاط من أنشطة الأسبوع',
      faq: 'أسئلة وأجوبة',
      exit: 'خروج سريع',
    },
  },
  uk: {
    where: {
      story: 'Читайте історії на {site}.',
      'story-list': 'Читайте історії на {site}.',
      'activity-list': 'Дивіться заходи на {site}.',
      activity: 'Дивіться захід на {site}.',
      campaign: 'Читайте про Week tegen Kindermishandeling на {site}.',
      faq: 'Читайте запитання й відповіді на {site}.',
    },
    leaving: ', до прогнозу погоди. В історії браузера залишається, що цю сторінку відкривали.',
    titles: {
      'help-banner': 'Допомога, коли хвилюєтеся за дитину',
      story: 'Історія про те, що допомогло',
      'story-list': 'Історії про те, що допомогло',
      'activity-list': 'Заходи тижня',
      activity: 'Захід тижня',
      faq: 'Запитання й відповіді',
      exit: 'Швидкий вихід',
    },
  },
  fy: {
    where: {
      story: 'Lês de ferhalen op {site}.',
      'story-list': 'Lês de ferhalen op {site}.',
      'activity-list': 'Besjoch de aktiviteiten op {site}.',
      activity: 'Besjoch de aktiviteit op {site}.',
      campaign: 'Lês oer de Week tegen Kindermishandeling op {site}.',
      faq: 'Lês de fragen en antwurden op {site}.',
    },
    leaving:
      ', nei it waarberjocht. Yn de skiednis fan de browser bliuwt stean dat dizze side besjoen is.',
    titles: {
      'help-banner': 'Help by soargen oer in bern',
      story: 'In ferhaal oer wat holp',
      'story-list': 'Ferhalen oer wat holp',
      'activity-list': 'Aktiviteiten fan de wike',
      activity: 'In aktiviteit fan de wike',
      faq: 'Fragen en antwurden',
      exit: 'Gau fuort',
    },
  },
};
