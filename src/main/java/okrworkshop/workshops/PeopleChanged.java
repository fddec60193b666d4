package okrworkshop.workshops;

import okrworkshop.shared.WorkshopId;

/** Somebody joined or is called otherwise now. Published in the process after it is on disk. */
public record PeopleChanged(WorkshopId workshop) {}
