package dev.plumbline.operations.switches;

import dev.plumbline.operations.OperationsProblem;
import dev.plumbline.platform.Gate;
import dev.plumbline.shared.Coded;

/** What a switch keeps from being done while it is engaged; the hardest first. */
enum SwitchKind implements Coded {
    /** Everything, for everybody. */
    KILL(OperationsProblem.STOPPED, false) {
        @Override
        boolean stops(Gate.Call call) {
            return true;
        }
    },
    /** Everything, for everybody but operators, who try it out before the others come back. */
    MAINTENANCE(OperationsProblem.MAINTENANCE, true) {
        @Override
        boolean stops(Gate.Call call) {
            return true;
        }
    },
    /** Every change; what is asked of GraphQL is sent as one is, and changes nothing. */
    READ_ONLY(OperationsProblem.READ_ONLY, false) {
        @Override
        boolean stops(Gate.Call call) {
            return call.writes() && !call.path().equals(QUERIES);
        }
    },
    /** What reaches people or systems outside: the installation is not live yet, or tried out with real data. */
    REHEARSAL(OperationsProblem.REHEARSAL, false) {
        @Override
        boolean stops(Gate.Call call) {
            return call.outward();
        }
    };

    private static final String QUERIES = "/graphql";

    private final OperationsProblem problem;
    private final boolean operatorsPass;

    SwitchKind(OperationsProblem problem, boolean operatorsPass) {
        this.problem = problem;
        this.operatorsPass = operatorsPass;
    }

    abstract boolean stops(Gate.Call call);

    OperationsProblem problem() {
        return problem;
    }

    boolean operatorsPass() {
        return operatorsPass;
    }
}
