import { createApp, markRaw } from 'vue/dist/vue.esm-bundler.js';

const app = createApp({
  data: () => ({ draws: 0, isMoved: false, isShown: true, campaign: undefined }),
  computed: {
    title: () => document.title,
    about: () => document.querySelector('meta[name="description"]').content,
    parts() {
      const parts = ['strip', 'story', 'activity', 'list', 'card'];
      return this.isMoved ? parts.reverse() : parts;
    },
  },
  methods: {
    tell(event) {
      this.campaign = markRaw(event.campaign);
    },
  },
  template: `
    <h1>{{ title }}</h1>
    <p id="about">{{ about }}</p>
    <p>
      <button id="redraw" @click="draws += 1">Teken opnieuw</button>
      <button id="move" @click="isMoved = !isMoved">Verplaats</button>
      <button id="remove" @click="isShown = !isShown">Haal weg, of terug</button>
    </p>
    <p id="redraws">{{ draws }} keer opnieuw getekend</p>
    <template v-if="isShown">
      <template v-for="part in parts" :key="part">
        <wtk-help-banner v-if="part === 'strip'" id="strip" region="GG7306">
          <p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p>
        </wtk-help-banner>
        <wtk-story v-if="part === 'story'" id="story" story="verhaal-05"><p>Lees de verhalen ({{ draws }}).</p></wtk-story>
        <wtk-activity v-if="part === 'activity'" id="activity" activity="activiteit-01"><p>Bekijk de activiteit.</p></wtk-activity>
        <wtk-activity-list v-if="part === 'list'" id="list" now="2019-11-18T09:00" :page-size="20" @wtk-load="tell"><p>Bekijk de activiteiten.</p></wtk-activity-list>
        <wtk-help-banner v-if="part === 'card'" id="card" region="GG7306" face="card">
          <p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p>
        </wtk-help-banner>
      </template>
    </template>
    <p id="told">{{ campaign?.name }}</p>
    <wtk-activity id="given" heading-level="4" :activity="campaign?.activities[0]"></wtk-activity>`,
});
app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('wtk-');
app.mount('#app');
