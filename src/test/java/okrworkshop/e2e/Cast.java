package okrworkshop.e2e;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.util.List;

/** The people of a story and what they share. Avery and Blake are group 1, Casey and Devon group 2. */
final class Cast {
    final StoryCase script;
    final StepTitles titles;
    final Shots shots;
    final TrainerBrowser trainer;
    final ParticipantBrowser avery;
    final ParticipantBrowser casey;
    final ParticipantBrowser devon;
    private final ServerProcess server;
    private final Chromium chromium;
    private final Wording wording;
    private ParticipantBrowser blake;

    Cast(ServerProcess server, Chromium chromium, StoryCase script) {
        this.server = server;
        this.chromium = chromium;
        this.script = script;
        this.wording = new Wording(script.language());
        this.titles = new StepTitles(script.template(), script.language());
        this.shots =
                new Shots("story-" + script.template() + "-" + script.language().code());
        URI local = server.uri("localhost");
        trainer = new TrainerBrowser(chromium.laptop(script.locale()).newPage(), local, wording);
        avery = participant(chromium.laptop(script.locale()).newPage(), 0, server.uri(Chromium.ROOM_HOST));
        blake = participant(chromium.phone(script.locale()).newPage(), 1, local);
        casey = participant(chromium.laptop(script.locale()).newPage(), 2, local);
        devon = participant(chromium.phone(script.locale()).newPage(), 3, local);
    }

    ParticipantBrowser blake() {
        return blake;
    }

    /** Blake's phone is gone; another one comes, with nothing on it. */
    ParticipantBrowser blakesNextPhone() {
        blake.page.context().close();
        blake = participant(chromium.phone(script.locale()).newPage(), 1, server.uri(Chromium.ROOM_HOST));
        return blake;
    }

    List<ParticipantBrowser> everybody() {
        return List.of(avery, blake, casey, devon);
    }

    /** The trainer moves the room on, and everybody comes along. */
    void move(String step) {
        trainer.moveTo(titles.of(step));
        everybody().forEach(person -> person.seesStep(titles.of(step)));
    }

    /** Avery moves group 1 to the next beat, counted from 0; group 2 stays where it is. */
    void groupGoesOnTo(int beat) {
        avery.goOn();
        avery.seesBeat(beat);
        blake.seesBeat(beat);
        casey.seesBeat(beat - 1);
    }

    /** What everybody sees when something went wrong. */
    void photographEverything() {
        shots.take(trainer.page, "failed-trainer");
        everybody().forEach(person -> shots.take(person.page, "failed-" + person.name));
    }

    private ParticipantBrowser participant(Page page, int number, URI address) {
        return new ParticipantBrowser(page, script.people().get(number), address, wording);
    }
}
