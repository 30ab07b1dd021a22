package dev.plumbline.operations.switches;

import dev.plumbline.operations.OperationsProblem;
import dev.plumbline.platform.Gate;
import dev.plumbline.shared.Coded;

/** What a switch keeps from being done while it is engaged; the hardest first. */
enum SwitchKind implements Coded {
    /** Everything, for everybody. */
    KILL(OperationsProblem.STOPPED, false, "Everything is stopped, for everybody") {
        @Override
        boolean stops(Gate.Call call) {
            return true;
        }
    },
    /** Everything, for everybody but operators, who try it out before the others come back. */
    MAINTENANCE(OperationsProblem.MAINTENANCE, true, "Maintenance: only operators get in") {
        @Override
        boolean stops(Gate.Call call) {
            return true;
        }
    },
    /** Every change; what is asked of GraphQL is sent as one is, and changes nothing. */
    READ_ONLY(OperationsProblem.READ_ONLY, false, "Nothing can be changed") {
        @Override
        boolean stops(Gate.Call call) {
            return call.writes() && !call.path().equals(QUERIES);
        }
    },
    /** What reaches people or systems outside: the installation is not live yet, or tried out with real data. */
    REHEARSAL(OperationsProblem.REHEARSAL, false, "Rehearsal: nothing goes out") {
        @Override
        boolean stops(Gate.Call call) {
            return call.outward();
        }
    };

    private static final String QUERIES = "/graphql";

    private final OperationsProblem problem;
    private final boolean operatorsPass;
    private final String effect;

    SwitchKind(OperationsProblem problem, boolean operatorsPass, String effect) {
        this.problem = problem;
        this.operatorsPass = operatorsPass;
        this.effect = effect;
    }

    /** What operators are told of it. */
    String says(boolean engaged) {
        return engaged ? effect : "No longer: " + effect;
    }

    abstract boolean stops(Gate.Call call);

    /** Whether it ends by itself: an installation that is not live yet stays so until somebody says otherwise. */
    boolean ends() {
        return this != REHEARSAL;
    }

    OperationsProblem problem() {
        return problem;
    }

    boolean operatorsPass() {
        return operatorsPass;
    }
}
