package dev.plumbline.firms.teams;

import static dev.plumbline.firms.FirmsPermission.MEMBER_READ;
import static dev.plumbline.firms.FirmsPermission.TERRITORY_MANAGE;

import dev.plumbline.firms.TeamId;
import dev.plumbline.platform.Allow;
import dev.plumbline.platform.Idempotent;
import dev.plumbline.platform.IfMatch;
import dev.plumbline.shared.Page;
import dev.plumbline.shared.Version;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/firms/teams")
class TeamController {
    private final TeamService teams;

    TeamController(TeamService teams) {
        this.teams = teams;
    }

    /** The whole tree, flat: each names the one above it. */
    @GetMapping
    @Allow(MEMBER_READ)
    Page<TeamView> list() {
        return teams.list();
    }

    /** One team with its members. */
    @GetMapping("/{id}")
    @Allow(MEMBER_READ)
    TeamView show(@PathVariable TeamId id) {
        return teams.show(id);
    }

    /** Makes a team, below another or at the top. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow(TERRITORY_MANAGE)
    @Idempotent
    TeamView create(@Valid @RequestBody TeamRequest body) {
        return teams.create(body);
    }

    /** Renames or moves a team, or changes who is in it. */
    @PutMapping("/{id}")
    @Allow(TERRITORY_MANAGE)
    TeamView change(@PathVariable TeamId id, @IfMatch Version seen, @Valid @RequestBody TeamRequest body) {
        return teams.change(id, seen, body);
    }

    /** Deletes a team that has no teams below it. */
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow(TERRITORY_MANAGE)
    void delete(@PathVariable TeamId id, @IfMatch Version seen) {
        teams.delete(id, seen);
    }
}
