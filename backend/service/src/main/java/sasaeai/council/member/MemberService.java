package sasaeai.council.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import sasaeai.account.Actor;
import sasaeai.account.CurrentActor;
import sasaeai.account.People;
import sasaeai.account.PersonInput;
import sasaeai.council.Councils;
import sasaeai.shared.idempotency.IdempotentCreates;
import sasaeai.shared.read.Json;
import sasaeai.shared.read.PageRequest;
import sasaeai.shared.web.Created;
import sasaeai.shared.web.ETag;

/** Who sits in a council, since when, and who comes next. */
@ApplicationScoped
@Transactional
class MemberService {
    /** A repeated key must come with the same body for the same council or member. */
    private record Asked(UUID of, Object input) {}

    private final MemberRepository members;
    private final Councils councils;
    private final People people;
    private final CurrentActor currentActor;
    private final IdempotentCreates creates;

    MemberService(
            MemberRepository members,
            Councils councils,
            People people,
            CurrentActor currentActor,
            IdempotentCreates creates) {
        this.members = members;
        this.councils = councils;
        this.people = people;
        this.currentActor = currentActor;
        this.creates = creates;
    }

    Json list(UUID councilId, MemberFilter filter, PageRequest page) {
        Actor actor = currentActor.get();
        councils.requireVisible(actor, councilId);
        return members.list(actor, councilId, filter, page);
    }

    Created create(UUID councilId, @Nullable String key, NewMemberInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new Asked(councilId, input), () -> {
            councils.requireEditable(actor, councilId);
            Member member = new Member(councilId, register(input.person()), input.seat());
            return created(actor, member);
        });
    }

    Json replace(UUID id, ETag expected, MemberInput input) {
        Actor actor = currentActor.get();
        Member member = members.get(id);
        councils.requireEditable(actor, member.councilId());
        expected.requireMatch(member.version());
        member.change(input);
        members.flush(); // the view carries the version that this update produced
        return members.view(actor, id);
    }

    /** Ends one term and starts the next, both or neither. */
    Created handOver(UUID id, @Nullable String key, ETag expected, HandoverInput input) {
        Actor actor = currentActor.get();
        return creates.once(key, new Asked(id, input), () -> {
            Member member = members.get(id);
            councils.requireEditable(actor, member.councilId());
            expected.requireMatch(member.version());
            Member successor = member.successor(input, register(input.person()));
            Created created = created(actor, successor);
            member.endFor(successor);
            members.flush();
            return created;
        });
    }

    private Created created(Actor actor, Member member) {
        members.persistAndFlush(member);
        return new Created("members/" + member.id(), members.view(actor, member.id()));
    }

    private @Nullable UUID register(@Nullable PersonInput person) {
        return person == null ? null : people.register(person);
    }
}
