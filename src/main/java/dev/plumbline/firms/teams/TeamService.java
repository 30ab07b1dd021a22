package dev.plumbline.firms.teams;

import dev.plumbline.firms.FirmsProblem;
import dev.plumbline.firms.TeamId;
import dev.plumbline.shared.Ids;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Problem;
import dev.plumbline.shared.Version;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class TeamService {
    private static final int TEAMS_MAX = 500;

    private final TeamRepository teams;
    private final Ids ids;
    private final Clock clock;

    TeamService(TeamRepository teams, Ids ids, Clock clock) {
        this.teams = teams;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Page<TeamView> list() {
        return new Page<>(teams.all().stream().map(TeamView::of).toList(), null);
    }

    @Transactional(readOnly = true)
    public TeamView show(TeamId id) {
        return TeamView.of(teams.find(id).orElseThrow(Problem.notFound("team")));
    }

    @Transactional
    public TeamView create(TeamRequest asked) {
        if (teams.count() >= TEAMS_MAX) {
            throw Problem.of(FirmsProblem.TOO_MANY, "A firm has at most " + TEAMS_MAX + " teams.");
        }
        Team team = asked.as(new TeamId(ids.next()));
        requireParent(team);
        teams.insert(team, clock.instant());
        return show(team.id());
    }

    @Transactional
    public TeamView change(TeamId id, Version seen, TeamRequest asked) {
        Team before = teams.lock(id).orElseThrow(Problem.notFound("team"));
        seen.mustBe(before.version());
        Team after = asked.as(id);
        requireParent(after);
        teams.update(after, clock.instant());
        return show(id);
    }

    @Transactional
    public void delete(TeamId id, Version seen) {
        Team team = teams.lock(id).orElseThrow(Problem.notFound("team"));
        seen.mustBe(team.version());
        TeamView.delete(team).require(FirmsProblem.TEAM_HAS_CHILDREN);
        teams.delete(team, clock.instant());
    }

    private void requireParent(Team team) {
        TeamId parent = team.parent();
        if (parent != null && teams.find(parent).isEmpty()) {
            throw Problem.field("/parent", "unknown", "There is no such team.");
        }
    }
}
