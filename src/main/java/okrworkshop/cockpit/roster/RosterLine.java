package okrworkshop.cockpit.roster;

import java.util.Optional;
import okrworkshop.shared.Refusal;

/**
 * A line of a list as it was read.
 *
 * @param line in the text, counted from 1
 * @param group as it is written there
 * @param problem why the line can't be taken
 */
public record RosterLine(
        int line, String name, String department, String group, String role, Optional<Refusal> problem) {}
