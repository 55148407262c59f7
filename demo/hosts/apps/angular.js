import '@angular/compiler';
import { CUSTOM_ELEMENTS_SCHEMA, Component, computed, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

const PARTS = ['strip', 'story', 'activity', 'list', 'card'];

class App {
  title = document.title;
  about = document.querySelector('meta[name="description"]').content;
  draws = signal(0);
  isMoved = signal(false);
  isShown = signal(true);
  campaign = signal(undefined);
  parts = computed(() => (this.isMoved() ? PARTS.toReversed() : PARTS));
}

/** What the compiler makes of a page's decorator; here it is called by hand, and compiles in the page. */
Component({
  selector: '#app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <h1>{{ title }}</h1>
    <p id="about">{{ about }}</p>
    <p>
      <button id="redraw" (click)="draws.set(draws() + 1)">Teken opnieuw</button>
      <button id="move" (click)="isMoved.set(!isMoved())">Verplaats</button>
      <button id="remove" (click)="isShown.set(!isShown())">Haal weg, of terug</button>
    </p>
    <p id="redraws">{{ draws() }} keer opnieuw getekend</p>
    @if (isShown()) {
      @for (part of parts(); track part) {
        @switch (part) {
          @case ('strip') {
            <wtk-help-banner id="strip" region="GG7306">
              <p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p>
            </wtk-help-banner>
          }
          @case ('story') {
            <wtk-story id="story" story="verhaal-05"><p>Lees de verhalen ({{ draws() }}).</p></wtk-story>
          }
          @case ('activity') {
            <wtk-activity id="activity" activity="activiteit-01"><p>Bekijk de activiteit.</p></wtk-activity>
          }
          @case ('list') {
            <wtk-activity-list
              id="list"
              now="2019-11-18T09:00"
              [attr.page-size]="20"
              (wtk-load)="campaign.set($event.campaign)"
            ><p>Bekijk de activiteiten.</p></wtk-activity-list>
          }
          @case ('card') {
            <wtk-help-banner id="card" region="GG7306" face="card">
              <p>Bel gratis Veilig Thuis: <a href="tel:08002000">0800-2000</a></p>
            </wtk-help-banner>
          }
        }
      }
    }
    <p id="told">{{ campaign()?.name }}</p>
    <wtk-activity id="given" heading-level="4" [activity]="campaign()?.activities?.[0]"></wtk-activity>
  `,
})(App);

bootstrapApplication(App);
