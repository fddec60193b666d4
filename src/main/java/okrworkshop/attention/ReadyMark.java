package okrworkshop.attention;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.PersonId;

/**
 * Somebody is ready to go on, or says so for the group.
 *
 * @param by who said it
 * @param place as {@link GroupPlace} names it
 */
public record ReadyMark(GroupId group, PersonId by, boolean wholeGroup, String place) {}
