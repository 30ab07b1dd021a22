package dev.plumbline.operations;

/** What the superuser, or nobody, has done to the database, and what the deploy check has to say of it. */
enum DatabaseFault {
    PENDING_MIGRATION(
            "migrations",
            "create table migrations.kept as select * from migrations.history order by installed_rank desc limit 1;"
                    + " delete from migrations.history where installed_rank in (select installed_rank from migrations.kept)",
            "insert into migrations.history select * from migrations.kept; drop table migrations.kept",
            "lacks 1 migration(s)",
            "Run plumbline migrate"),
    UNGOVERNED_TABLE(
            "tables",
            "create table sales.planted (id uuid primary key)",
            "drop table sales.planted",
            "without row policies",
            "Call shared.govern(…)"),
    ROLE_PAST_POLICIES(
            "tables",
            "alter role plumbline_app bypassrls",
            "alter role plumbline_app nobypassrls",
            "must not be a superuser, look past row policies",
            "Take from the role what it may not have"),
    ROLE_IN_ANOTHER(
            "tables",
            "grant pg_read_all_data to plumbline_app",
            "revoke pg_read_all_data from plumbline_app",
            "or be a member of another role",
            "Take from the role what it may not have"),
    ROLE_THAT_OWNS(
            "tables",
            "create schema planted; create table planted.own (id int); alter table planted.own owner to plumbline_app",
            "drop schema planted cascade",
            "own a table",
            "Take from the role what it may not have"),
    OLD_JOB(
            "queue",
            "insert into jobs.task (firm_id, task_name, task_instance, execution_time, picked, version)" + " values ("
                    + DatabaseFault.PLATFORM + ", 'planted', 'planted', now() - interval '2 hours', false, 1)",
            "delete from jobs.task where task_name = 'planted'",
            "The oldest job waits for",
            "See that a server with plumbline.jobs.run=true works here"),
    EDITED_EVENT(
            "audit",
            "update audit.event set action = 'planted:' || action where " + DatabaseFault.LAST_EVENT,
            "update audit.event set action = substr(action, 9) where action like 'planted:%'",
            "The log is not the one that its last checkpoint was signed for.",
            "run plumbline audit verify on an export"),
    REMOVED_LEAF(
            "audit",
            "create table migrations.kept as select * from audit.leaf where " + DatabaseFault.OF_PLATFORM
                    + " order by idx desc limit 1; delete from audit.leaf where " + DatabaseFault.OF_PLATFORM
                    + " and idx in (select idx from migrations.kept)",
            "insert into audit.leaf select * from migrations.kept; drop table migrations.kept",
            "The log is not the one that its last checkpoint was signed for.",
            "run plumbline audit verify on an export"),
    FORGED_CHECKPOINT(
            "audit",
            DatabaseFault.KEEP
                    + "update audit.checkpoint set note = regexp_replace(note, '\n([0-9]+)\n', '\n1\\1\n') where "
                    + DatabaseFault.LAST_CHECKPOINT,
            DatabaseFault.BRING_BACK,
            "not signed by this installation's key",
            "PLUMBLINE_SECRET is the one that signed it"),
    UNREADABLE_CHECKPOINT(
            "audit",
            DatabaseFault.KEEP + "update audit.checkpoint set note = 'planted' where " + DatabaseFault.LAST_CHECKPOINT,
            DatabaseFault.BRING_BACK,
            "cannot be read",
            "run plumbline audit verify on an export"),
    CHECKPOINT_OF_ANOTHER_SIZE(
            "audit",
            "update audit.checkpoint set size = size + 1 where " + DatabaseFault.LAST_CHECKPOINT,
            "update audit.checkpoint set size = size - 1 where " + DatabaseFault.LAST_CHECKPOINT,
            "for this log and size",
            "PLUMBLINE_SECRET is the one that signed it");

    private static final String PLATFORM = "'00000000-0000-0000-0000-000000000000'";
    private static final String OF_PLATFORM = "firm_id = " + PLATFORM;
    private static final String LAST_EVENT =
            OF_PLATFORM + " and seq = (select seq from audit.leaf where " + OF_PLATFORM + " order by idx desc limit 1)";
    private static final String LAST_CHECKPOINT =
            OF_PLATFORM + " and size = (select max(size) from audit.checkpoint where " + OF_PLATFORM + ")";
    private static final String KEEP =
            "create table migrations.kept as select * from audit.checkpoint where " + LAST_CHECKPOINT + "; ";
    private static final String BRING_BACK = "update audit.checkpoint c set note = k.note from migrations.kept k"
            + " where c.firm_id = k.firm_id and c.size = k.size; drop table migrations.kept";

    private final String check;
    private final String plant;
    private final String undo;
    private final String reason;
    private final String fix;

    DatabaseFault(String check, String plant, String undo, String reason, String fix) {
        this.check = check;
        this.plant = plant;
        this.undo = undo;
        this.reason = reason;
        this.fix = fix;
    }

    String check() {
        return check;
    }

    String plant() {
        return plant;
    }

    String undo() {
        return undo;
    }

    String reason() {
        return reason;
    }

    String fix() {
        return fix;
    }

    /** Nothing runs in these tests: others leave jobs that wait. */
    boolean isAlone() {
        return this != OLD_JOB;
    }
}
