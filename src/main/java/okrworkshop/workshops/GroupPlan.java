package okrworkshop.workshops;

import java.util.Optional;

/**
 * A group before it exists.
 *
 * @param name empty for the usual one
 * @param size most people in it; empty for as many as in the others
 */
public record GroupPlan(String name, Optional<Integer> size) {}
