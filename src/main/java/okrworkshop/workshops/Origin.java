package okrworkshop.workshops;

import java.time.Instant;
import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/**
 * Where the OKR comes from with which a group began. Names are those of that day; the earlier workshop may be gone by now.
 *
 * @param title of the earlier workshop
 * @param name of the group there
 * @param asOf when the OKR stood like this: when the earlier workshop was closed, or when it was taken out of a running one
 */
public record Origin(WorkshopId workshop, GroupId group, String title, String name, Instant asOf) {}
