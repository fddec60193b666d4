package okrworkshop.workshops;

import okrworkshop.shared.GroupId;
import okrworkshop.shared.WorkshopId;

/** How far the review that a group received is; implemented by the module of the reviews. */
public interface ReviewGate {
    GroupProgress.GateState received(WorkshopId workshop, GroupId group, String gateId);
}
