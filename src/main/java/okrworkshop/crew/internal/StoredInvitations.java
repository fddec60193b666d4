package okrworkshop.crew.internal;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import okrworkshop.crew.Invitation;
import okrworkshop.crew.Invitations;
import okrworkshop.crew.Member;
import okrworkshop.people.DisplayName;
import okrworkshop.people.FailedCodes;
import okrworkshop.people.Guests;
import okrworkshop.people.Trainer;
import okrworkshop.people.Trainers;
import okrworkshop.shared.PersonId;
import okrworkshop.shared.RefusedException;
import okrworkshop.shared.WorkshopId;
import okrworkshop.workshops.Crew;
import okrworkshop.workshops.CrewRole;
import okrworkshop.workshops.Crews;
import okrworkshop.workshops.Phase;
import okrworkshop.workshops.Workshop;
import okrworkshop.workshops.Workshops;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Invitations in the database; who belongs to the crew is the workshop's own matter. */
@Component
class StoredInvitations implements Invitations {
    private final Workshops workshops;
    private final Crews crews;
    private final Guests guests;
    private final Trainers trainers;
    private final FailedCodes failedCodes;
    private final InvitationRows rows;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    StoredInvitations(
            Workshops workshops,
            Crews crews,
            Guests guests,
            Trainers trainers,
            FailedCodes failedCodes,
            InvitationRows rows,
            TransactionOperations transactions,
            Clock clock) {
        this.workshops = workshops;
        this.crews = crews;
        this.guests = guests;
        this.trainers = trainers;
        this.failedCodes = failedCodes;
        this.rows = rows;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public String invite(PersonId owner, WorkshopId id, CrewRole role, int uses) {
        Workshop workshop = owned(owner, id);
        if (role == CrewRole.OWNER) {
            throw new IllegalArgumentException("A workshop has one owner");
        }
        if (uses < 1 || uses > MOST_USES) {
            throw new RefusedException("crew.uses", MOST_USES);
        }
        if (workshop.phase() == Phase.CLOSED) {
            throw new RefusedException("crew.workshop-closed");
        }
        Instant now = clock.instant();
        if (rows.of(id, now).stream().filter(Invitation::open).count() >= MOST_OPEN) {
            throw new RefusedException("crew.links-full", MOST_OPEN);
        }
        String token = LinkToken.random(random);
        rows.add(UUID.randomUUID(), id, role, LinkToken.hash(token), now, now.plus(LIFE), uses);
        return token;
    }

    @Override
    public List<Invitation> of(PersonId owner, WorkshopId id) {
        owned(owner, id);
        return rows.of(id, clock.instant()).stream()
                .map(link -> link.cameBy(
                        rows.people(id, link.id()).stream().map(this::name).toList()))
                .toList();
    }

    @Override
    public void close(PersonId owner, WorkshopId id, UUID invitation, boolean withPeople) {
        owned(owner, id);
        rows.revoke(id, invitation);
        if (withPeople) {
            rows.people(id, invitation).forEach(person -> remove(owner, id, person));
        }
    }

    @Override
    public List<Member> crew(PersonId person, WorkshopId id) {
        Crew crew = workshops.get(person, id).crew();
        Map<PersonId, Instant> arrivals = rows.arrivals(id);
        return Stream.concat(Stream.of(crew.owner()), crew.helpers().keySet().stream())
                .map(each -> new Member(
                        each,
                        name(each),
                        crew.role(each).orElse(CrewRole.OBSERVER),
                        crew.leads(each),
                        Optional.ofNullable(arrivals.get(each))))
                .sorted(Comparator.comparing(Member::role).thenComparing(Member::name))
                .toList();
    }

    /** The links first: between the two nobody comes back. */
    @Override
    public void remove(PersonId owner, WorkshopId id, PersonId member) {
        owned(owner, id);
        rows.waysOf(id, member).forEach(way -> rows.revoke(id, way));
        crews.leave(owner, id, member);
    }

    @Override
    public Opening opening(String token, String address) {
        InvitationRows.Found found = found(token, address);
        Workshop workshop = workshops.byId(found.workshop()).orElseThrow(StoredInvitations::closed);
        if (!found.invitation().open() || workshop.phase() == Phase.CLOSED) {
            throw closed();
        }
        return new Opening(workshop, found.invitation().role());
    }

    @Override
    public Trainer accept(String token, Optional<Trainer> signedIn, String name, String address) {
        Opening opening = opening(token, address);
        Workshop workshop = opening.workshop();
        Optional<CrewRole> present = signedIn.flatMap(who -> workshop.crew().role(who.id()));
        if (signedIn.isPresent()
                && present.filter(role -> role.compareTo(opening.role()) <= 0).isPresent()) {
            return signedIn.get(); // is that already, or more: nothing is spent
        }
        if (present.isEmpty() && workshop.crew().helpers().size() >= LARGEST_CREW) {
            throw new RefusedException("crew.full", LARGEST_CREW);
        }
        String clean = signedIn.isPresent() ? "" : DisplayName.of(name);
        UUID invitation = found(token, address).invitation().id();
        Trainer member = transactions.execute(transaction -> {
            Instant now = clock.instant();
            if (signedIn.filter(who -> rows.waysOf(workshop.id(), who.id()).contains(invitation))
                    .isPresent()) {
                return signedIn.get(); // came in the moment in which the server stopped
            }
            if (!rows.use(invitation, now)) {
                throw closed();
            }
            Trainer comes = signedIn.orElseGet(() -> guests.admit(clean));
            rows.arrived(invitation, comes.id(), now);
            return comes;
        });
        crews.join(member.id(), workshop.id(), opening.role());
        return member;
    }

    private InvitationRows.Found found(String token, String address) {
        failedCodes.check(address);
        return rows.byHash(LinkToken.hash(token), clock.instant()).orElseThrow(() -> {
            failedCodes.failed(address);
            return closed();
        });
    }

    private Workshop owned(PersonId owner, WorkshopId id) {
        Workshop workshop = workshops.get(owner, id);
        if (workshop.crew().role(owner).filter(CrewRole.OWNER::equals).isEmpty()) {
            throw new RefusedException("crew.owner-only");
        }
        return workshop;
    }

    private String name(PersonId person) {
        return trainers.byId(person).map(Trainer::displayName).orElse("");
    }

    private static RefusedException closed() {
        return new RefusedException("crew.link-closed");
    }
}
