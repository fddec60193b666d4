package okrworkshop.cockpit.ui;

import java.util.List;
import okrworkshop.shared.PersonId;
import okrworkshop.stage.Cue;
import okrworkshop.stage.Scene;

/** What the keys of a projector do. */
final class StageCues {
    private StageCues() {}

    /**
     * Anything else does nothing.
     *
     * @param what a cue, or a digit for one of the scenes in their order
     * @param pages of the scene that is shown
     */
    static void act(Stagecraft craft, PersonId trainer, WallFacts facts, String what, int pages) {
        var id = facts.workshop().id();
        switch (what) {
            case "next" -> craft.stage().cue(trainer, id, Cue.NEXT, pages);
            case "back" -> craft.stage().cue(trainer, id, Cue.BACK, pages);
            case "dark" -> craft.stage().cue(trainer, id, Cue.DARK, pages);
            case "home" -> craft.stage().cue(trainer, id, Cue.HOME, pages);
            case "turn" -> craft.stage().cue(trainer, id, Cue.TURN, pages);
            case "bell" -> craft.stage().cue(trainer, id, Cue.BELL, pages);
            case "1", "2", "3", "4", "5", "6" -> {
                List<Scene> scenes =
                        Scene.of(facts.workshop().phase(), craft.spotlight(id).isPresent());
                int at = Integer.parseInt(what) - 1;
                if (at < scenes.size()) {
                    craft.stage().show(trainer, id, scenes.get(at));
                }
            }
            default -> {
                // Also "look": pages that turn by themselves are drawn anew.
            }
        }
    }
}
