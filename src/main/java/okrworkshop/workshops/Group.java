package okrworkshop.workshops;

import okrworkshop.shared.DocumentId;
import okrworkshop.shared.GroupId;

/** A breakout group with its document. */
public record Group(GroupId id, int number, String name, DocumentId document) {}
