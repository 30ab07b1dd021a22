package dev.plumbline.records.search;

import dev.plumbline.firms.FirmsPermission;
import dev.plumbline.firms.MemberFacts;
import dev.plumbline.firms.Members;
import dev.plumbline.records.RecordHit;
import dev.plumbline.records.RecordSearch;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** The members of the firm, by name and address. */
@Component
class PeopleSearch implements RecordSearch {
    private final Members members;

    PeopleSearch(Members members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return "people";
    }

    @Override
    public String permission() {
        return FirmsPermission.MEMBER_READ;
    }

    @Override
    public List<RecordHit> search(String words, int limit) {
        String begun = words.toLowerCase(Locale.ROOT);
        return members.search(words, limit).stream()
                .map(member -> hit(member, begun))
                .toList();
    }

    private static RecordHit hit(MemberFacts member, String begun) {
        boolean begins = member.name().toLowerCase(Locale.ROOT).startsWith(begun);
        return new RecordHit(
                member.id().value(),
                member.name(),
                member.email(),
                "/firm/members/" + member.id().value(),
                begins ? 2 : 1);
    }
}
