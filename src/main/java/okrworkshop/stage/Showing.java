package okrworkshop.stage;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import okrworkshop.workshops.Phase;

/**
 * What the projectors of a workshop show. Pure.
 *
 * @param before the scene to which the end of the spotlight leads back
 * @param page of the scene, from 0; may lie behind the last one
 * @param since when the page was chosen; from there on pages turn by themselves
 * @param dark whether the picture is black
 * @param turning whether pages turn by themselves
 * @param bell whether the end of the time is heard
 */
public record Showing(Scene scene, Scene before, int page, Instant since, boolean dark, boolean turning, boolean bell) {
    /** How long a page stays that turns by itself. */
    public static final Duration TURN = Duration.ofSeconds(20);

    /** Behind every last page. */
    private static final int LAST = 9_999;

    /** As long as nobody has chosen anything. */
    public static Showing natural(Phase phase, Instant now) {
        Scene scene = Scene.natural(phase);
        return new Showing(scene, scene, 0, now, false, false, false);
    }

    /** The same, with a scene that there is now. */
    public Showing in(Phase phase, boolean lit) {
        return Scene.of(phase, lit).contains(scene) ? this : at(Scene.natural(phase), since);
    }

    /** The first page of a scene; whoever chooses one wants to see it. */
    public Showing at(Scene other, Instant now) {
        return new Showing(other, other, 0, now, false, turning, bell);
    }

    /** A board is on every screen: it is on the wall, too. */
    public Showing lit(Instant now) {
        Scene back = scene == Scene.SPOTLIGHT ? before : scene;
        return new Showing(Scene.SPOTLIGHT, back, 0, now, dark, turning, bell);
    }

    /** The board is off the screens. */
    public Showing unlit(Instant now) {
        return scene == Scene.SPOTLIGHT ? new Showing(before, before, 0, now, dark, turning, bell) : this;
    }

    /** The page that is seen now, of so many. */
    public int page(Instant now, int pages) {
        int chosen = Math.clamp(page, 0, Math.max(0, pages - 1));
        if (!turning || pages < 2) {
            return chosen;
        }
        long turned = Math.max(0, Duration.between(since, now).toMillis()) / TURN.toMillis();
        return (int) ((chosen + turned) % pages);
    }

    /**
     * @param scenes that there are now, this one among them
     * @param pages of the scene that is shown
     */
    public Showing after(Cue cue, List<Scene> scenes, int pages, Phase phase, Instant now) {
        return switch (cue) {
            case NEXT -> step(1, scenes, pages, now);
            case BACK -> step(-1, scenes, pages, now);
            case DARK -> new Showing(scene, before, page, since, !dark, turning, bell);
            case HOME -> at(Scene.natural(phase), now);
            case TURN -> new Showing(scene, before, page(now, pages), now, dark, !turning, bell);
            case BELL -> new Showing(scene, before, page, since, dark, turning, !bell);
        };
    }

    /** The first press in the dark only brings the light back. */
    private Showing step(int by, List<Scene> scenes, int pages, Instant now) {
        if (dark) {
            return new Showing(scene, before, page, since, false, turning, bell);
        }
        int next = page(now, pages) + by;
        if (next >= 0 && next < pages) {
            return new Showing(scene, before, next, now, false, turning, bell);
        }
        int at = scenes.indexOf(scene) + by;
        if (at < 0 || at >= scenes.size()) {
            return this;
        }
        Scene other = scenes.get(at);
        return new Showing(other, other, by < 0 && other.paged() ? LAST : 0, now, false, turning, bell);
    }
}
