// Generated from api/openapi.json by `npm run api`. Do not edit.
export interface paths {
    "/api/v1/firms/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["firm.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        FirmFacts: {
            currency: string;
            /** Format: uuid */
            id: string;
            locale: string;
            name: string;
            slug: string;
            /** @enum {string} */
            status: "trial" | "active" | "suspended" | "cancelled";
            timeZone: string;
        };
        Fix: {
            command?: string;
            screen?: string;
        };
        Problem: {
            code: string;
            detail: string;
            errors?: {
                code: string;
                message: string;
                pointer: string;
            }[];
            readiness?: {
                /** Format: date-time */
                changesAt?: string;
                code: string;
                fact: string;
                fix?: components["schemas"]["Fix"];
                fixer?: string;
                met: boolean;
                rule: string;
                source: string;
            }[];
            requestId: string;
            /** Format: int32 */
            status: number;
            title: string;
            type: string;
        };
        Requirement: {
            /** Format: date-time */
            changesAt?: string;
            code: string;
            fact: string;
            fix?: components["schemas"]["Fix"];
            fixer?: string;
            met: boolean;
            rule: string;
            source: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "firm.show": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A problem (RFC 9457) */
            "4XX": {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FirmFacts"];
                };
            };
        };
    };
}
