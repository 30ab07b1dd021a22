// Generated from api/openapi.json by `npm run api`. Do not edit.
export interface paths {
    "/api/v1/audit/checkpoints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.checkpoints"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/consistency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.consistency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/events/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.prove"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["audit.keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/clients/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["client.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["export.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["calendar.show"];
        put: operations["calendar.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["firm.show"];
        put: operations["firm.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current/activation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["firm.activate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["firm.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/current/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["firm.suspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invitation.list"];
        put?: never;
        post: operations["invitation.invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invitation.show"];
        put?: never;
        post?: never;
        delete: operations["invitation.withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/invitations/{id}/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitation.resend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["member.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["member.show"];
        put: operations["member.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/{id}/deactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["member.deactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/{id}/reactivation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["member.reactivate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["member.show-me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/members/me/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["member.set-availability"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role.permissions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role.list"];
        put?: never;
        post: operations["role.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/roles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["role.show"];
        put: operations["role.change"];
        post?: never;
        delete: operations["role.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["team.list"];
        put?: never;
        post: operations["team.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["team.show"];
        put: operations["team.change"];
        post?: never;
        delete: operations["team.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.list"];
        put?: never;
        post: operations["territory.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/firms/territories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["territory.show"];
        put: operations["territory.change"];
        post?: never;
        delete: operations["territory.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/api-keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["api-key.list"];
        put?: never;
        post: operations["api-key.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/api-keys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["api-key.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/invitations/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["invitation-acceptance.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/invitations/{token}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["invitation-acceptance.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me.show"];
        put: operations["me.update"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["me.change-password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/me/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["totp.confirm"];
        post: operations["totp.enrol"];
        delete: operations["totp.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["password-reset.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/password-resets/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["password-reset.use"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session.list"];
        put?: never;
        post: operations["session.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["session.revoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["session.end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/current/firm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["session.enter"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/sessions/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["session.refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/identity/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["setup.show"];
        put?: never;
        post: operations["setup.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.list"];
        put?: never;
        post: operations["import.upload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.show"];
        put?: never;
        post?: never;
        delete: operations["import.discard"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["import.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/dry-run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["import.check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/mapping": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["import.map"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/refused.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.refused"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["import.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/{id}/undo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["import.undo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["mapping.list"];
        put?: never;
        post: operations["mapping.save"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/mappings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["mapping.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/imports/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["import.targets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["job.cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["job.retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/jobs/schedule": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["job.schedule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["live.listen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["message.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["message.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notification.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications/{id}/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["notification.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["notification.read-all"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/messages/notifications/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["notification.count-unread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["assignment.show"];
        put: operations["assignment.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/duplicate-scans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge.scan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["merge.duplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/duplicates/{lead}/{other}/difference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["merge.different"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figure.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/lead-assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignment.assign-many"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/lead-fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead-field.list"];
        put?: never;
        post: operations["lead-field.define"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/lead-fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead-field.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead.list"];
        put?: never;
        post: operations["intake.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead.show"];
        put: operations["lead.update"];
        post?: never;
        delete: operations["lead.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/appointment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.schedule-appointment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignment.assign"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead.history"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.complete-inspection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/loss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.lose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/negotiation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.negotiate"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/nurture": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.nurture"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/pick": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignment.pick"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/qualification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.qualify"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/quote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.send-quote"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.reopen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{id}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead.restore"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["lead-clock.acknowledge"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/conversion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["conversion.convert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/follow-ups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["follow-up.list"];
        put?: never;
        post: operations["follow-up.plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/follow-ups/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["follow-up.complete"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/interactions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["interaction.list"];
        put?: never;
        post: operations["interaction.log"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/response": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead-clock.show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rating.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/score-by-hand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rating.override"];
        post?: never;
        delete: operations["rating.end-override"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/{lead}/score-events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rating.happened"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/leads/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["lead-export.export"];
        put?: never;
        post: operations["lead-export.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["figure.map"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/members/{member}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["assignment.hand-over"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/merge-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["merge.preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["merge.merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/merges/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["merge.undo"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["response.calls"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/calls/{id}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["response.read"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["response.ladder"];
        put: operations["response.change-ladder"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/response/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["response.metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rule-set.list"];
        put?: never;
        post: operations["rule-set.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["rule-set.show"];
        put: operations["rule-set.change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets/{number}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rule-set.publish"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/rule-sets/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rule-set.preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sales/tasks/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["follow-up.today"];
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
        AcceptInvitation: {
            code?: string;
            name: string;
            /** Format: password */
            password: string;
        };
        Act: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by?: string;
        };
        Activity: {
            /** Format: int32 */
            attempts: number;
            /** Format: date-time */
            firstContactAt?: string;
            /** Format: int32 */
            interactions: number;
            /** Format: date-time */
            lastContactAt?: string;
            /** Format: int64 */
            responseSeconds?: number;
        };
        Address: {
            at?: components["schemas"]["Coordinates"];
            city?: string;
            country?: string;
            postcode?: string;
            region?: string;
            street?: string;
        };
        ApiKeyView: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt?: string;
            name: string;
            prefix: string;
            scopes: string[];
            /** Format: uuid */
            userId: string;
        };
        Assignee: {
            available: boolean;
            /** Format: int32 */
            capacity?: number;
            /** Format: int32 */
            inHand: number;
            /** Format: uuid */
            member: string;
            name: string;
            skills: string[];
        };
        Assignment: {
            /** Format: date-time */
            at?: string;
            /** Format: uuid */
            owner?: string;
            /** Format: uuid */
            territory?: string;
        };
        AssignmentView: {
            assignees: components["schemas"]["Assignee"][];
            strategy: string;
            /** Format: int64 */
            version: number;
        };
        Bands: {
            /** Format: int32 */
            cool: number;
            /** Format: int32 */
            hot: number;
            /** Format: int32 */
            margin: number;
            /** Format: int32 */
            warm: number;
        };
        Budget: {
            /** Format: int32 */
            competitorQuotes: number;
            confirmed: boolean;
            decisionMaker?: boolean;
            max?: number;
            min?: number;
            quoted?: number;
        };
        Building: {
            /** Format: int32 */
            roofAgeYears?: number;
            /** Format: int32 */
            roofSizeSqft?: number;
            roofType?: string;
            type?: string;
            value?: number;
            /** Format: int32 */
            yearBuilt?: number;
        };
        Bulk: {
            leads: string[];
            /** Format: uuid */
            owner?: string;
        };
        BulkItem: {
            code?: string;
            done: boolean;
            /** Format: uuid */
            lead: string;
            problem?: string;
        };
        BulkReport: {
            /** Format: int32 */
            done: number;
            items: components["schemas"]["BulkItem"][];
            /** Format: int32 */
            refused: number;
        };
        BusinessCalendar: {
            holidays: components["schemas"]["Holiday"][];
            hours: components["schemas"]["OpenHours"][];
        };
        ByHand: {
            /** Format: int32 */
            score: number;
            /** Format: date-time */
            until?: string;
            why: string;
        };
        ByHour: {
            /** Format: int32 */
            hour: number;
            metrics: components["schemas"]["ResponseMetrics"];
        };
        ByMember: {
            /** Format: uuid */
            member?: string;
            metrics: components["schemas"]["ResponseMetrics"];
            name?: string;
        };
        BySource: {
            /** Format: int64 */
            lost: number;
            /** Format: int64 */
            open: number;
            query: string;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            value: number;
            winRate?: number;
            /** Format: int64 */
            won: number;
        };
        CalendarView: {
            commands: components["schemas"]["CommandView"][];
            holidays: components["schemas"]["Holiday"][];
            hours: components["schemas"]["OpenHours"][];
            timeZone: string;
            /** Format: int64 */
            version: number;
        };
        Call: {
            /** Format: duration */
            after: string;
            /** @enum {string} */
            rung: "rep" | "manager" | "operations" | "owner";
        };
        CallView: {
            acknowledged: boolean;
            /** Format: date-time */
            calledAt: string;
            /** Format: date-time */
            deadline: string;
            ended: boolean;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lead: string;
            leadName: string;
            /** Format: date-time */
            readAt?: string;
            /** @enum {string} */
            rung: "rep" | "manager" | "operations" | "owner";
        };
        Case: {
            atLeast?: number;
            atMost?: number;
            /** @enum {string} */
            of?: "property_value" | "postcode" | "source" | "funnel" | "response_seconds" | "interactions" | "budget_confirmed" | "budget_min" | "decision_maker" | "urgency" | "home_age" | "roof_age" | "insurance_claim" | "competitor_quotes" | "property_type";
            oneOf?: string[];
            /** Format: int32 */
            points: number;
            reason: string;
            unknown: boolean;
        };
        Cell: {
            /** Format: int64 */
            count: number;
            /** Format: int64 */
            lost: number;
            /** Format: double */
            south: number;
            value: number;
            /** Format: double */
            west: number;
            /** Format: int64 */
            won: number;
            /** Format: int32 */
            x: number;
            /** Format: int32 */
            y: number;
        };
        Change: {
            /** Format: int32 */
            after: number;
            /** Format: int32 */
            before: number;
            /** Format: uuid */
            lead: string;
            name: string;
        };
        ChangedField: {
            archived: boolean;
            choices?: string[];
            label: string;
        };
        ChangeFirm: {
            currency: string;
            locale: string;
            name: string;
            slug: string;
            timeZone: string;
        };
        ChangeMember: {
            /** @enum {string} */
            availability: "active" | "away";
            /** Format: int32 */
            capacity?: number;
            /** Format: uuid */
            role: string;
            skills: string[];
            teams: string[];
            territories: string[];
        };
        ChangePassword: {
            /** Format: password */
            current: string;
            /** Format: password */
            next: string;
        };
        CheckpointView: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            keyGeneration: number;
            note: string;
            /** Format: int64 */
            size: number;
        };
        Choice: {
            differs: boolean;
            gone?: unknown;
            kept?: unknown;
            /** @enum {string} */
            part: "person" | "phone" | "alternate_phone" | "email" | "address" | "property" | "need" | "budget" | "source" | "tags" | "custom";
        };
        ClientView: {
            commands: components["schemas"]["CommandView"][];
            company?: string;
            contacts: components["schemas"]["Contact"][];
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lead: string;
            name: string;
            phone?: string;
            properties: components["schemas"]["Property"][];
            /** Format: int64 */
            version: number;
        };
        Column: {
            blank?: string[];
            column: string;
            field: string;
        };
        CommandView: {
            allowed: boolean;
            name: string;
            readiness: components["schemas"]["Requirement"][];
        };
        ConsistencyView: {
            /** Format: int64 */
            from: number;
            fromCheckpoint: string;
            path: string[];
            /** Format: int64 */
            to: number;
            toCheckpoint: string;
        };
        Contact: {
            alternatePhone?: string;
            email?: string;
            phone?: string;
        };
        Converted: {
            /** Format: uuid */
            client: string;
            created: boolean;
            lead: components["schemas"]["LeadView"];
        };
        Coordinates: {
            /** Format: double */
            latitude: number;
            /** Format: double */
            longitude: number;
        };
        Counts: {
            /** Format: int32 */
            attached: number;
            /** Format: int32 */
            created: number;
            /** Format: int32 */
            held: number;
            /** Format: int32 */
            kept: number;
            /** Format: int32 */
            known: number;
            /** Format: int32 */
            refused: number;
            /** Format: int32 */
            skipped: number;
            /** Format: int32 */
            undone: number;
        };
        CreateApiKey: {
            /** Format: date-time */
            expiresAt?: string;
            name: string;
            scopes: string[];
        };
        CreatedApiKey: {
            /** Format: uuid */
            id: string;
            key: string;
        };
        Day: {
            /** Format: int64 */
            count: number;
            /** Format: date */
            day: string;
            query: string;
        };
        DeactivateMember: {
            /** Format: uuid */
            handOverTo?: string;
            reason: string;
        };
        Details: {
            address?: components["schemas"]["Place"];
            alternatePhone?: string;
            budget?: components["schemas"]["Means"];
            company?: string;
            custom?: {
                [key: string]: unknown;
            };
            email?: string;
            firstName?: string;
            lastName?: string;
            need?: components["schemas"]["Wish"];
            phone?: string;
            property?: components["schemas"]["Building"];
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            sourceDetail?: string;
            tags?: string[];
        };
        Draft: {
            note: string;
            rules: components["schemas"]["RuleSet"];
        };
        Effect: {
            after: {
                [key: string]: number;
            };
            before: {
                [key: string]: number;
            };
            largest: components["schemas"]["Change"][];
            /** Format: int32 */
            leads: number;
        };
        End: {
            act: components["schemas"]["Act"];
            /** Format: int64 */
            seconds?: number;
            withinTarget: boolean;
        };
        EnterFirm: {
            /** Format: uuid */
            firmId: string;
        };
        Entry: {
            forEachFirm: boolean;
            label: string;
            last?: components["schemas"]["Round"];
            name: string;
            /** Format: int64 */
            seconds: number;
        };
        Estimate: {
            /** Format: int32 */
            percent?: number;
            reason: string;
        };
        Event: {
            event: string;
            key?: string;
        };
        EventRule: {
            code: string;
            fades: components["schemas"]["Step"][];
            /** Format: int32 */
            points: number;
            reason: string;
        };
        EventView: {
            action: string;
            actor: components["schemas"]["Who"];
            after?: components["schemas"]["JsonNode"];
            /** Format: date-time */
            at: string;
            before?: components["schemas"]["JsonNode"];
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            index?: number;
            /** Format: uuid */
            onBehalfOf?: string;
            operation: string;
            reason?: string;
            request?: string;
            /** Format: uuid */
            session?: string;
            subject: components["schemas"]["Subject"];
        };
        Explained: {
            /** Format: date-time */
            at: string;
            /** Format: date-time */
            changesAt?: string;
            /** Format: int32 */
            computed: number;
            /** Format: uuid */
            lead: string;
            lines: components["schemas"]["Line"][];
            manual?: components["schemas"]["ManualScore"];
            /** Format: int32 */
            total: number;
        };
        ExportView: {
            /** Format: int64 */
            bytes?: number;
            /** Format: date-time */
            createdAt: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** @enum {string} */
            format: "csv" | "xlsx";
            /** Format: uuid */
            id: string;
            ready: boolean;
            /** Format: int64 */
            rows?: number;
            source: string;
            /** Format: int64 */
            version: number;
        };
        FileFacts: {
            columns: string[];
            confidence?: string;
            delimiter?: string;
            encoding?: string;
            /** Format: int32 */
            headerRow: number;
            sample: components["schemas"]["Sample"][];
            sheet?: string;
            sheets: string[];
        };
        Filter: {
            columns: string[];
            contains: string[];
        };
        FirmChoice: {
            /** Format: uuid */
            id: string;
            name: string;
            role: string;
        };
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
        FirmView: {
            commands: components["schemas"]["CommandView"][];
            currency: string;
            /** Format: uuid */
            id: string;
            limits: {
                [key: string]: number;
            };
            locale: string;
            name: string;
            /** Format: date-time */
            since: string;
            slug: string;
            /** @enum {string} */
            status: "trial" | "active" | "suspended" | "cancelled";
            timeZone: string;
            /** Format: int64 */
            version: number;
        };
        Fix: {
            command?: string;
            screen?: string;
        };
        FollowUp: {
            /** Format: date-time */
            doneAt?: string;
            /** Format: uuid */
            doneBy?: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            lead: string;
            leadName: string;
            /** Format: uuid */
            member: string;
            /** Format: int64 */
            version: number;
            what: string;
        };
        Guess: {
            column: string;
            /** Format: double */
            confidence: number;
            field: string;
        };
        HandOver: {
            /** Format: int32 */
            followUps: number;
            /** Format: int32 */
            leads: number;
            more: boolean;
            /** Format: int32 */
            pooled: number;
        };
        Holiday: {
            /** Format: date */
            date: string;
            name: string;
        };
        ImportField: {
            choices: string[];
            code: string;
            /** @enum {string} */
            kind: "text" | "amount" | "whole" | "degrees" | "day" | "yes_no" | "choice" | "list";
            label: string;
            required: boolean;
            synonyms: string[];
        };
        ImportLine: {
            cells?: string[];
            /** Format: int32 */
            number: number;
            /** @enum {string} */
            outcome: "created" | "attached" | "held" | "known" | "refused" | "undone" | "kept";
            reasons: components["schemas"]["ImportReason"][];
            /** Format: uuid */
            record?: string;
        };
        ImportProgress: {
            counts: components["schemas"]["Counts"];
            /** Format: int32 */
            done: number;
            /** Format: int32 */
            total: number;
        };
        ImportReason: {
            code: string;
            field?: string;
            message: string;
        };
        ImportTarget: {
            code: string;
            comparable: string[];
            fields: components["schemas"]["ImportField"][];
            label: string;
            needs: string[][];
            permitted: boolean;
        };
        InteractionView: {
            content?: string;
            /** @enum {string} */
            direction: "inbound" | "outbound" | "internal";
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "phone_call" | "email" | "sms" | "in_person_meeting" | "video_call" | "site_visit" | "note" | "voicemail" | "social_media" | "live_chat" | "enquiry";
            /** Format: uuid */
            lead: string;
            /** Format: uuid */
            member?: string;
            /** Format: date-time */
            occurredAt: string;
            /** @enum {string} */
            outcome?: "successful" | "no_answer" | "left_voicemail" | "scheduled_callback" | "scheduled_appointment" | "quote_requested" | "objection_handled" | "not_interested" | "follow_up_required";
            reached: boolean;
            /** Format: int32 */
            seconds?: number;
            subject?: string;
        };
        InvitationOffer: {
            email: string;
            firm: string;
            role: string;
        };
        InvitationView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            email: string;
            expired: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            invitedBy?: string;
            /** Format: uuid */
            role?: string;
            roleName?: string;
            /** Format: date-time */
            sentAt: string;
            /** Format: int32 */
            sentTimes: number;
            /** @enum {string} */
            status: "pending" | "accepted" | "withdrawn";
            /** Format: int64 */
            version: number;
        };
        Invite: {
            /** Format: email */
            email: string;
            /** Format: uuid */
            role: string;
        };
        Item: {
            code: string;
            held: boolean;
            label: string;
            roles: string[];
        };
        JobView: {
            /** Format: int32 */
            attempts: number;
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            dueAt: string;
            /** Format: date-time */
            endedAt?: string;
            error?: string;
            errorHash?: string;
            /** Format: uuid */
            id: string;
            key: string;
            label: string;
            progress: components["schemas"]["Progress"];
            request: string;
            /** Format: date-time */
            startedAt?: string;
            /** @enum {string} */
            state: "waiting" | "running" | "succeeded" | "cancelled" | "dead";
            stopping: boolean;
            type: string;
            /** Format: int64 */
            version: number;
        };
        JsonNode: {
            array?: boolean;
            bigDecimal?: boolean;
            bigInteger?: boolean;
            binary?: boolean;
            boolean?: boolean;
            container?: boolean;
            double?: boolean;
            embeddedValue?: boolean;
            empty?: boolean;
            float?: boolean;
            floatingPointNumber?: boolean;
            int?: boolean;
            integralNumber?: boolean;
            long?: boolean;
            missingNode?: boolean;
            /** @enum {string} */
            nodeType?: "ARRAY" | "BINARY" | "BOOLEAN" | "MISSING" | "NULL" | "NUMBER" | "OBJECT" | "POJO" | "STRING";
            null?: boolean;
            number?: boolean;
            object?: boolean;
            pojo?: boolean;
            short?: boolean;
            string?: boolean;
            /** @deprecated */
            textual?: boolean;
            valueNode?: boolean;
        };
        KeyView: {
            items: components["schemas"]["LogKey"][];
        };
        Ladder: {
            calls: components["schemas"]["Call"][];
            /** Format: duration */
            target: string;
        };
        LeadField: {
            /** Format: date-time */
            archivedAt?: string;
            choices: string[];
            code: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "yes_no" | "choice";
            label: string;
            /** Format: int32 */
            position: number;
            /** Format: int64 */
            version: number;
        };
        LeadMap: {
            cells: components["schemas"]["Cell"][];
            cut: boolean;
            /** Format: double */
            size: number;
        };
        LeadSummary: {
            at?: components["schemas"]["Coordinates"];
            city?: string;
            company?: string;
            /** Format: date-time */
            createdAt: string;
            email?: string;
            /** Format: date-time */
            firstContactAt?: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastContactAt?: string;
            name: string;
            /** Format: uuid */
            owner?: string;
            phone?: string;
            postcode?: string;
            quoted?: number;
            /** Format: int32 */
            score: number;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            street?: string;
            tags: string[];
            /** @enum {string} */
            temperature: "hot" | "warm" | "cool" | "cold";
            /** Format: date-time */
            updatedAt: string;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
            /** Format: int64 */
            version: number;
        };
        LeadView: {
            activity: components["schemas"]["Activity"];
            address: components["schemas"]["Address"];
            assignment: components["schemas"]["Assignment"];
            budget: components["schemas"]["Budget"];
            commands: components["schemas"]["CommandView"][];
            contact: components["schemas"]["Contact"];
            /** Format: date-time */
            createdAt: string;
            custom: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            deletedAt?: string;
            /** Format: uuid */
            id: string;
            name: string;
            need: components["schemas"]["Need"];
            origin: components["schemas"]["Origin"];
            outcome: components["schemas"]["Outcome"];
            person: components["schemas"]["Person"];
            property: components["schemas"]["Property"];
            score: components["schemas"]["Score"];
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            /** Format: date-time */
            statusAt: string;
            tags: string[];
            /** Format: int64 */
            version: number;
            win: components["schemas"]["Estimate"];
        };
        Line: {
            /** Format: date-time */
            addedAt: string;
            /** Format: date-time */
            changesAt?: string;
            group: string;
            /** Format: int32 */
            points: number;
            reason: string;
            rule: string;
            /** Format: int32 */
            ruleSet: number;
        };
        LogKey: {
            /** Format: int32 */
            generation: number;
            /** Format: int64 */
            retiredAfter?: number;
            /** Format: date-time */
            since: string;
            verifierKey: string;
        };
        Loss: {
            lostTo?: string;
            reason: string;
        };
        ManualScore: {
            /** Format: date-time */
            at: string;
            /** Format: uuid */
            by: string;
            /** Format: int32 */
            score: number;
            /** Format: date-time */
            until?: string;
            why: string;
        };
        Mapping: {
            columns?: components["schemas"]["Column"][];
            compare?: string[];
            constants?: {
                [key: string]: string;
            };
            /** @enum {string} */
            dayOrder?: "month_first" | "day_first";
            defaults?: {
                [key: string]: string;
            };
            filters?: components["schemas"]["Filter"][];
            keyColumn?: string;
            keySpace?: string;
            /** @enum {string} */
            onDuplicate?: "attach" | "hold" | "refuse" | "create";
            sheet?: string;
        };
        Means: {
            /** Format: int32 */
            competitorQuotes?: number;
            confirmed?: boolean;
            decisionMaker?: boolean;
            max?: number;
            min?: number;
            quoted?: number;
        };
        MemberView: {
            /** @enum {string} */
            availability: "active" | "away";
            /** Format: int32 */
            capacity?: number;
            commands: components["schemas"]["CommandView"][];
            email: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            joinedAt: string;
            name: string;
            /** Format: int64 */
            openWork: number;
            role: components["schemas"]["RoleRef"];
            skills: string[];
            /** @enum {string} */
            status: "active" | "deactivated";
            teams: string[];
            territories: string[];
            /** Format: int64 */
            version: number;
        };
        Merged: {
            /** Format: uuid */
            id: string;
            lead: components["schemas"]["LeadView"];
        };
        MessageView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            link?: string;
            /** @enum {string} */
            status: "kept" | "queued" | "sent";
            /** Format: date-time */
            statusAt: string;
            subject: string;
            text: string;
            to: string;
            /** Format: int64 */
            version: number;
        };
        Metrics: {
            all: components["schemas"]["ResponseMetrics"];
            cut: boolean;
            /** Format: date-time */
            from: string;
            hours: components["schemas"]["ByHour"][];
            members: components["schemas"]["ByMember"][];
            /** Format: date-time */
            to: string;
        };
        MeView: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
            preferences: {
                [key: string]: string;
            };
            /** Format: int32 */
            recoveryCodesLeft?: number;
            totpEnabled: boolean;
            /** Format: int64 */
            version: number;
        };
        Need: {
            description?: string;
            insuranceClaim: boolean;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
        };
        NewField: {
            choices?: string[];
            code: string;
            /** @enum {string} */
            kind: "text" | "number" | "date" | "yes_no" | "choice";
            label: string;
        };
        NewFollowUp: {
            /** Format: date-time */
            dueAt: string;
            /** Format: uuid */
            member?: string;
            what: string;
        };
        NewInteraction: {
            content?: string;
            /** @enum {string} */
            direction: "inbound" | "outbound" | "internal";
            /** @enum {string} */
            kind: "phone_call" | "email" | "sms" | "in_person_meeting" | "video_call" | "site_visit" | "note" | "voicemail" | "social_media" | "live_chat" | "enquiry";
            /** Format: date-time */
            occurredAt?: string;
            /** @enum {string} */
            outcome?: "successful" | "no_answer" | "left_voicemail" | "scheduled_callback" | "scheduled_appointment" | "quote_requested" | "objection_handled" | "not_interested" | "follow_up_required";
            /** Format: int32 */
            seconds?: number;
            subject?: string;
        };
        NewLead: {
            /** Format: date-time */
            createdAt?: string;
            evenIf?: boolean;
            lead: components["schemas"]["Details"];
            /** Format: uuid */
            owner?: string;
        };
        NewMerge: {
            /** Format: uuid */
            gone: string;
            /** Format: uuid */
            kept: string;
            take: ("person" | "phone" | "alternate_phone" | "email" | "address" | "property" | "need" | "budget" | "source" | "tags" | "custom")[];
        };
        NewPassword: {
            /** Format: password */
            password: string;
        };
        NotificationView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            kind: string;
            link?: string;
            /** Format: date-time */
            readAt?: string;
            subject: string;
            text: string;
            /** Format: int64 */
            version: number;
        };
        OpenHours: {
            /** @enum {string} */
            day: "monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday";
            /** Format: time-local */
            from: string;
            /** Format: time-local */
            until: string;
        };
        Origin: {
            detail?: string;
            /** @enum {string} */
            source: "website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer";
        };
        Outcome: {
            /** Format: uuid */
            client?: string;
            lostTo?: string;
            /** Format: uuid */
            mergedInto?: string;
            reason?: string;
        };
        Owner: {
            /** Format: uuid */
            owner?: string;
        };
        PageApiKeyView: {
            items: components["schemas"]["ApiKeyView"][];
            nextCursor?: string;
        };
        PageCallView: {
            items: components["schemas"]["CallView"][];
            nextCursor?: string;
        };
        PageCheckpointView: {
            items: components["schemas"]["CheckpointView"][];
            nextCursor?: string;
        };
        PageEventView: {
            items: components["schemas"]["EventView"][];
            nextCursor?: string;
        };
        PageFollowUp: {
            items: components["schemas"]["FollowUp"][];
            nextCursor?: string;
        };
        PageImportLine: {
            items: components["schemas"]["ImportLine"][];
            nextCursor?: string;
        };
        PageInteractionView: {
            items: components["schemas"]["InteractionView"][];
            nextCursor?: string;
        };
        PageInvitationView: {
            items: components["schemas"]["InvitationView"][];
            nextCursor?: string;
        };
        PageJobView: {
            items: components["schemas"]["JobView"][];
            nextCursor?: string;
        };
        PageLeadField: {
            items: components["schemas"]["LeadField"][];
            nextCursor?: string;
        };
        PageLeadSummary: {
            items: components["schemas"]["LeadSummary"][];
            nextCursor?: string;
        };
        PageMemberView: {
            items: components["schemas"]["MemberView"][];
            nextCursor?: string;
        };
        PageMessageView: {
            items: components["schemas"]["MessageView"][];
            nextCursor?: string;
        };
        PageNotificationView: {
            items: components["schemas"]["NotificationView"][];
            nextCursor?: string;
        };
        PagePair: {
            items: components["schemas"]["Pair"][];
            nextCursor?: string;
        };
        PagePermissionsView: {
            items: components["schemas"]["PermissionsView"][];
            nextCursor?: string;
        };
        PageRoleView: {
            items: components["schemas"]["RoleView"][];
            nextCursor?: string;
        };
        PageSessionView: {
            items: components["schemas"]["SessionView"][];
            nextCursor?: string;
        };
        PageSummary: {
            items: components["schemas"]["Summary"][];
            nextCursor?: string;
        };
        PageTeamView: {
            items: components["schemas"]["TeamView"][];
            nextCursor?: string;
        };
        PageTerritoryView: {
            items: components["schemas"]["TerritoryView"][];
            nextCursor?: string;
        };
        PageView: {
            items: components["schemas"]["View"][];
            nextCursor?: string;
        };
        Pair: {
            /** Format: date-time */
            foundAt: string;
            /** Format: uuid */
            lead: string;
            name: string;
            /** Format: uuid */
            other: string;
            otherName: string;
            reasons: string[];
        };
        PermissionsView: {
            module: string;
            permissions: components["schemas"]["Item"][];
        };
        Person: {
            company?: string;
            firstName?: string;
            lastName?: string;
        };
        Place: {
            city?: string;
            country?: string;
            /** Format: double */
            latitude?: number;
            /** Format: double */
            longitude?: number;
            postcode?: string;
            region?: string;
            street?: string;
        };
        Preview: {
            choices: components["schemas"]["Choice"][];
            /** Format: uuid */
            gone: string;
            /** Format: uuid */
            kept: string;
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
        Progress: {
            /** Format: int64 */
            done: number;
            message: string;
            step: string;
            /** Format: int64 */
            total?: number;
        };
        ProofView: {
            checkpoint: string;
            content: string;
            /** Format: int64 */
            index: number;
            leaf: string;
            leafHash: string;
            path: string[];
            salt: string;
            /** Format: int64 */
            size: number;
            verifierKey: string;
        };
        Property: {
            /** Format: int32 */
            roofAgeYears?: number;
            /** Format: int32 */
            roofSizeSqft?: number;
            roofType?: string;
            type?: string;
            value?: number;
            /** Format: int32 */
            yearBuilt?: number;
        };
        ReactivateMember: {
            reason: string;
        };
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        RequestReset: {
            email: string;
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
        ResponseMetrics: {
            /** Format: int32 */
            count: number;
            kept?: number;
            mean?: number;
            median?: number;
        };
        ResponseView: {
            acknowledged?: components["schemas"]["Act"];
            /** Format: int32 */
            called: number;
            /** Format: date-time */
            deadline: string;
            ended?: components["schemas"]["End"];
            /** Format: uuid */
            lead: string;
            /** Format: uuid */
            responder?: string;
            /** Format: date-time */
            startedAt: string;
            steps: components["schemas"]["Step"][];
        };
        RoleRef: {
            code: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        RoleRequest: {
            name: string;
            permissions: string[];
            /** @enum {string} */
            rows: "own" | "team" | "territory" | "all";
        };
        RoleView: {
            builtIn: boolean;
            code: string;
            commands: components["schemas"]["CommandView"][];
            grantable: boolean;
            /** Format: uuid */
            id: string;
            /** Format: int64 */
            members: number;
            name: string;
            permissions: string[];
            /** @enum {string} */
            rows: "own" | "team" | "territory" | "all";
            /** Format: int64 */
            version: number;
        };
        Round: {
            error?: string;
            errorHash?: string;
            /** Format: date-time */
            failedAt?: string;
            /** Format: int32 */
            failures: number;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            succeededAt?: string;
        };
        Rule: {
            cases: components["schemas"]["Case"][];
            code: string;
            group: string;
            /** @enum {string} */
            input: "property_value" | "postcode" | "source" | "funnel" | "response_seconds" | "interactions" | "budget_confirmed" | "budget_min" | "decision_maker" | "urgency" | "home_age" | "roof_age" | "insurance_claim" | "competitor_quotes" | "property_type";
        };
        RuleSet: {
            bands: components["schemas"]["Bands"];
            events: components["schemas"]["EventRule"][];
            idle: components["schemas"]["Step"][];
            rules: components["schemas"]["Rule"][];
            /** Format: int32 */
            version: number;
        };
        SalesFigures: {
            /** Format: date-time */
            asOf: string;
            byDay: components["schemas"]["Day"][];
            bySource: components["schemas"]["BySource"][];
            currency: string;
            funnel: components["schemas"]["Stage"][];
            tiles: components["schemas"]["Tile"][];
        };
        Sample: {
            cells: string[];
            /** Format: int32 */
            number: number;
            problems: string[];
        };
        Save: {
            mapping: components["schemas"]["Mapping"];
            name: string;
            target: string;
        };
        SavedMapping: {
            /** Format: date-time */
            createdAt?: string;
            /** Format: uuid */
            id?: string;
            label?: string;
            mapping: components["schemas"]["Mapping"];
            name: string;
            target: string;
            /** Format: int64 */
            version: number;
        };
        ScheduleView: {
            items: components["schemas"]["Entry"][];
        };
        Score: {
            /** Format: date-time */
            at: string;
            byHand: boolean;
            /** Format: date-time */
            changesAt?: string;
            /** @enum {string} */
            first: "hot" | "warm" | "cool" | "cold";
            /** Format: int32 */
            shown: number;
            /** @enum {string} */
            temperature: "hot" | "warm" | "cool" | "cold";
        };
        SessionView: {
            address: string;
            /** Format: date-time */
            createdAt: string;
            current: boolean;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            lastUsedAt: string;
            userAgent: string;
        };
        SetAvailability: {
            /** @enum {string} */
            availability: "active" | "away";
        };
        Setting: {
            ladder: components["schemas"]["Ladder"];
            /** Format: int64 */
            version: number;
        };
        SetUp: {
            currency: string;
            /** Format: email */
            email: string;
            firmName: string;
            locale: string;
            name: string;
            /** Format: password */
            password: string;
            slug: string;
            timeZone: string;
        };
        SetupView: {
            needed: boolean;
        };
        SignedIn: {
            accessToken: string;
            /** Format: date-time */
            expiresAt: string;
            firm?: components["schemas"]["FirmFacts"];
            firms: components["schemas"]["FirmChoice"][];
            permissions: string[];
            user: components["schemas"]["UserView"];
        };
        SignIn: {
            code?: string;
            email: string;
            /** Format: password */
            password: string;
        };
        Stage: {
            /** Format: int64 */
            count: number;
            query: string;
            /** @enum {string} */
            status: "new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture";
            value: number;
        };
        Step: {
            /** Format: duration */
            after: string;
            /** Format: int32 */
            change: number;
        };
        Subject: {
            /** Format: uuid */
            id?: string;
            type: string;
        };
        Suggestion: {
            columns: components["schemas"]["Guess"][];
            mapping: components["schemas"]["Mapping"];
            name?: string;
        };
        Summary: {
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            /** Format: int64 */
            fileBytes: number;
            fileName: string;
            /** Format: uuid */
            id: string;
            /** Format: int32 */
            rowCount: number;
            /** @enum {string} */
            status: "uploaded" | "mapped" | "checking" | "checked" | "running" | "finished" | "failed" | "cancelled" | "undoing" | "undone" | "discarded";
            /** Format: date-time */
            statusAt: string;
            target: string;
            /** Format: int64 */
            version: number;
        };
        Taken: {
            /** @enum {string} */
            decision: "created" | "attached" | "held";
            lead: components["schemas"]["LeadView"];
            /** Format: uuid */
            lookAlike?: string;
            reasons: string[];
        };
        Target: {
            /** Format: uuid */
            to?: string;
        };
        TeamRequest: {
            members: string[];
            name: string;
            /** Format: uuid */
            parent?: string;
        };
        TeamView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            members: string[];
            name: string;
            /** Format: uuid */
            parent?: string;
            /** Format: int64 */
            version: number;
        };
        TerritoryRequest: {
            members: string[];
            name: string;
            /** Format: uuid */
            parent?: string;
            postcodes: string[];
        };
        TerritoryView: {
            commands: components["schemas"]["CommandView"][];
            /** Format: uuid */
            id: string;
            members: string[];
            name: string;
            /** Format: uuid */
            parent?: string;
            postcodes: string[];
            /** Format: int64 */
            version: number;
        };
        Tile: {
            code: string;
            query: string;
            unit: string;
            value?: number;
        };
        TotpCode: {
            code: string;
        };
        TotpSecret: {
            secret: string;
            uri: string;
        };
        Unread: {
            /** Format: int64 */
            count: number;
        };
        UpdateMe: {
            name: string;
            preferences?: {
                [key: string]: string;
            };
        };
        UserView: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        View: {
            current: boolean;
            note: string;
            /** Format: int32 */
            number: number;
            /** Format: date-time */
            publishedAt?: string;
            rules: components["schemas"]["RuleSet"];
            /** Format: int64 */
            version: number;
        };
        Who: {
            /** Format: uuid */
            id?: string;
            kind: string;
            name?: string;
        };
        Whole: {
            check?: components["schemas"]["ImportProgress"];
            commands: components["schemas"]["CommandView"][];
            /** Format: date-time */
            createdAt: string;
            createdBy: string;
            failure?: string;
            file: components["schemas"]["FileFacts"];
            /** Format: int64 */
            fileBytes: number;
            fileName: string;
            fileSha256: string;
            /** Format: uuid */
            id: string;
            mapping?: components["schemas"]["Mapping"];
            /** Format: int32 */
            rowCount: number;
            run?: components["schemas"]["ImportProgress"];
            /** @enum {string} */
            status: "uploaded" | "mapped" | "checking" | "checked" | "running" | "finished" | "failed" | "cancelled" | "undoing" | "undone" | "discarded";
            /** Format: date-time */
            statusAt: string;
            suggestion?: components["schemas"]["Suggestion"];
            target: string;
            undo?: components["schemas"]["ImportProgress"];
            /** Format: int64 */
            version: number;
            warnings: string[];
        };
        Why: {
            reason: string;
        };
        Wish: {
            description?: string;
            insuranceClaim?: boolean;
            /** @enum {string} */
            urgency?: "immediate" | "1-3_months" | "3-6_months" | "planning";
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
    "audit.checkpoints": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
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
                    "application/json": components["schemas"]["PageCheckpointView"];
                };
            };
        };
    };
    "audit.consistency": {
        parameters: {
            query: {
                from: number;
                to: number;
            };
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
                    "application/json": components["schemas"]["ConsistencyView"];
                };
            };
        };
    };
    "audit.list": {
        parameters: {
            query?: {
                action?: string | null;
                actor?: string | null;
                cursor?: string | null;
                from?: string | null;
                limit?: number | null;
                reason?: string | null;
                sort?: string | null;
                subjectId?: string | null;
                subjectType?: string | null;
                to?: string | null;
            };
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
                    "application/json": components["schemas"]["PageEventView"];
                };
            };
        };
    };
    "audit.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["EventView"];
                };
            };
        };
    };
    "audit.prove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["ProofView"];
                };
            };
        };
    };
    "audit.export": {
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
                content?: never;
            };
        };
    };
    "audit.keys": {
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
                    "application/json": components["schemas"]["KeyView"];
                };
            };
        };
    };
    "client.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["ClientView"];
                };
            };
        };
    };
    "export.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "export.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                content?: never;
            };
        };
    };
    "calendar.show": {
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
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    "calendar.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BusinessCalendar"];
            };
        };
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
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
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
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFirm"];
            };
        };
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
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.activate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
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
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
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
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "firm.suspend": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
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
                    "application/json": components["schemas"]["FirmView"];
                };
            };
        };
    };
    "invitation.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                status?: "pending" | "accepted" | "withdrawn";
            };
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
                    "application/json": components["schemas"]["PageInvitationView"];
                };
            };
        };
    };
    "invitation.invite": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Invite"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "invitation.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "invitation.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "invitation.resend": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    "member.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                role?: string;
                search?: string | null;
                sort?: string | null;
                status?: "active" | "deactivated";
                team?: string;
                territory?: string;
            };
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
                    "application/json": components["schemas"]["PageMemberView"];
                };
            };
        };
    };
    "member.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMember"];
            };
        };
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.deactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeactivateMember"];
            };
        };
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.reactivate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReactivateMember"];
            };
        };
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.show-me": {
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "member.set-availability": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetAvailability"];
            };
        };
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
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    "role.permissions": {
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
                    "application/json": components["schemas"]["PagePermissionsView"];
                };
            };
        };
    };
    "role.list": {
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
                    "application/json": components["schemas"]["PageRoleView"];
                };
            };
        };
    };
    "role.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleRequest"];
            };
        };
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
                    "application/json": components["schemas"]["RoleView"];
                };
            };
        };
    };
    "role.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "team.list": {
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
                    "application/json": components["schemas"]["PageTeamView"];
                };
            };
        };
    };
    "team.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    "team.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    "team.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TeamRequest"];
            };
        };
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
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    "team.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "territory.list": {
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
                    "application/json": components["schemas"]["PageTerritoryView"];
                };
            };
        };
    };
    "territory.create": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryRequest"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    "territory.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    "territory.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerritoryRequest"];
            };
        };
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
                    "application/json": components["schemas"]["TerritoryView"];
                };
            };
        };
    };
    "territory.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "api-key.list": {
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
                    "application/json": components["schemas"]["PageApiKeyView"];
                };
            };
        };
    };
    "api-key.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateApiKey"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedApiKey"];
                };
            };
        };
    };
    "api-key.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "invitation-acceptance.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
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
                    "application/json": components["schemas"]["InvitationOffer"];
                };
            };
        };
    };
    "invitation-acceptance.accept": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptInvitation"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "me.show": {
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
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    "me.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateMe"];
            };
        };
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
                    "application/json": components["schemas"]["MeView"];
                };
            };
        };
    };
    "me.change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "totp.confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
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
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    "totp.enrol": {
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TotpSecret"];
                };
            };
        };
    };
    "totp.remove": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TotpCode"];
            };
        };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "password-reset.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReset"];
            };
        };
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "password-reset.use": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.list": {
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
                    "application/json": components["schemas"]["PageSessionView"];
                };
            };
        };
    };
    "session.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                "__Host-plumbline-device"?: string;
            };
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "session.revoke": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.end": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "session.enter": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnterFirm"];
            };
        };
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
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "session.refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: {
                "__Host-plumbline-refresh"?: string;
            };
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
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "setup.show": {
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
                    "application/json": components["schemas"]["SetupView"];
                };
            };
        };
    };
    "setup.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUp"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedIn"];
                };
            };
        };
    };
    "import.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                target?: string;
            };
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
                    "application/json": components["schemas"]["PageSummary"];
                };
            };
        };
    };
    "import.upload": {
        parameters: {
            query: {
                target: string;
            };
            header?: {
                "Idempotency-Key"?: string;
            };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "import.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "import.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "import.check": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "import.map": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Mapping"];
            };
        };
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
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "import.refused": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                content?: never;
            };
        };
    };
    "import.rows": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                outcome?: "created" | "attached" | "held" | "known" | "refused" | "undone" | "kept";
                sort?: string | null;
            };
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["PageImportLine"];
                };
            };
        };
    };
    "import.run": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "import.undo": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Whole"];
                };
            };
        };
    };
    "mapping.list": {
        parameters: {
            query?: {
                target?: string;
            };
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
                    "application/json": components["schemas"]["SavedMapping"][];
                };
            };
        };
    };
    "mapping.save": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Save"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedMapping"];
                };
            };
        };
    };
    "mapping.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "import.targets": {
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
                    "application/json": components["schemas"]["ImportTarget"][];
                };
            };
        };
    };
    "job.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                state?: "waiting" | "running" | "succeeded" | "cancelled" | "dead";
                type?: string | null;
            };
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
                    "application/json": components["schemas"]["PageJobView"];
                };
            };
        };
    };
    "job.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "job.cancel": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "job.retry": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["JobView"];
                };
            };
        };
    };
    "job.schedule": {
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
                    "application/json": components["schemas"]["ScheduleView"];
                };
            };
        };
    };
    "live.listen": {
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
                content?: never;
            };
        };
    };
    "message.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                status?: "kept" | "queued" | "sent";
            };
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
                    "application/json": components["schemas"]["PageMessageView"];
                };
            };
        };
    };
    "message.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["MessageView"];
                };
            };
        };
    };
    "notification.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                unread?: boolean;
            };
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
                    "application/json": components["schemas"]["PageNotificationView"];
                };
            };
        };
    };
    "notification.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["NotificationView"];
                };
            };
        };
    };
    "notification.read-all": {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "notification.count-unread": {
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
                    "application/json": components["schemas"]["Unread"];
                };
            };
        };
    };
    "assignment.show": {
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
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    "assignment.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rule"];
            };
        };
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
                    "application/json": components["schemas"]["AssignmentView"];
                };
            };
        };
    };
    "merge.scan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "merge.duplicates": {
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
                    "application/json": components["schemas"]["PagePair"];
                };
            };
        };
    };
    "merge.different": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
                other: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "figure.show": {
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
                    "application/json": components["schemas"]["SalesFigures"];
                };
            };
        };
    };
    "assignment.assign-many": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Bulk"];
            };
        };
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
                    "application/json": components["schemas"]["BulkReport"];
                };
            };
        };
    };
    "lead-field.list": {
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
                    "application/json": components["schemas"]["PageLeadField"];
                };
            };
        };
    };
    "lead-field.define": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewField"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadField"];
                };
            };
        };
    };
    "lead-field.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedField"];
            };
        };
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
                    "application/json": components["schemas"]["LeadField"];
                };
            };
        };
    };
    "lead.list": {
        parameters: {
            query?: {
                createdFrom?: string | null;
                createdTo?: string | null;
                cursor?: string | null;
                deleted?: boolean | null;
                limit?: number | null;
                owner?: string | null;
                pool?: boolean | null;
                postcode?: string | null;
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                sort?: string | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                unanswered?: boolean | null;
            };
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
                    "application/json": components["schemas"]["PageLeadSummary"];
                };
            };
        };
    };
    "intake.take": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLead"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
        };
    };
    "lead.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.update": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Details"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.delete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "lead.schedule-appointment": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "assignment.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Owner"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.history": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["Step"][];
                };
            };
        };
    };
    "lead.complete-inspection": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.lose": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Loss"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.negotiate": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.nurture": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "assignment.pick": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.qualify": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.send-quote": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.reopen": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead.restore": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead-clock.acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["ResponseView"];
                };
            };
        };
    };
    "conversion.convert": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["Converted"];
                };
            };
        };
    };
    "follow-up.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["PageFollowUp"];
                };
            };
        };
    };
    "follow-up.plan": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFollowUp"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    "follow-up.complete": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                id: string;
                lead: string;
            };
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
                    "application/json": components["schemas"]["FollowUp"];
                };
            };
        };
    };
    "interaction.list": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
            };
            header?: never;
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["PageInteractionView"];
                };
            };
        };
    };
    "interaction.log": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewInteraction"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead-clock.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["ResponseView"];
                };
            };
        };
    };
    "rating.explain": {
        parameters: {
            query?: {
                at?: string;
            };
            header?: never;
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["Explained"];
                };
            };
        };
    };
    "rating.override": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ByHand"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "rating.end-override": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                lead: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "rating.happened": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                lead: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Event"];
            };
        };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "lead-export.export": {
        parameters: {
            query?: {
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                deleted?: boolean | null;
                format?: "csv" | "xlsx";
                owner?: string | null;
                pool?: boolean | null;
                postcode?: string | null;
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                unanswered?: boolean | null;
            };
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
                content?: never;
            };
        };
    };
    "lead-export.request": {
        parameters: {
            query?: {
                columns?: string[] | null;
                createdFrom?: string | null;
                createdTo?: string | null;
                deleted?: boolean | null;
                format?: "csv" | "xlsx";
                owner?: string | null;
                pool?: boolean | null;
                postcode?: string | null;
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                unanswered?: boolean | null;
            };
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    "figure.map": {
        parameters: {
            query?: {
                createdFrom?: string | null;
                createdTo?: string | null;
                deleted?: boolean | null;
                east?: number | null;
                north?: number | null;
                owner?: string | null;
                pool?: boolean | null;
                postcode?: string | null;
                q?: string | null;
                scoreFrom?: number | null;
                scoreTo?: number | null;
                size?: number | null;
                source?: ("website_form" | "google_lsa" | "google_ads" | "facebook_ads" | "referral" | "door_to_door" | "storm_response" | "organic_search" | "phone_inquiry" | "email_inquiry" | "partner_referral" | "repeat_customer")[] | null;
                south?: number | null;
                status?: ("new" | "contacted" | "qualified" | "appointment_scheduled" | "inspection_completed" | "quote_sent" | "negotiation" | "won" | "lost" | "nurture")[] | null;
                tag?: string | null;
                temperature?: ("hot" | "warm" | "cool" | "cold")[] | null;
                territory?: string | null;
                unanswered?: boolean | null;
                west?: number | null;
            };
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
                    "application/json": components["schemas"]["LeadMap"];
                };
            };
        };
    };
    "assignment.hand-over": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Target"];
            };
        };
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
                    "application/json": components["schemas"]["HandOver"];
                };
            };
        };
    };
    "merge.preview": {
        parameters: {
            query: {
                gone: string;
                kept: string;
            };
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
                    "application/json": components["schemas"]["Preview"];
                };
            };
        };
    };
    "merge.merge": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMerge"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Merged"];
                };
            };
        };
    };
    "merge.undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
                    "application/json": components["schemas"]["LeadView"];
                };
            };
        };
    };
    "response.calls": {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                sort?: string | null;
                unread?: boolean;
            };
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
                    "application/json": components["schemas"]["PageCallView"];
                };
            };
        };
    };
    "response.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    "response.ladder": {
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
                    "application/json": components["schemas"]["Setting"];
                };
            };
        };
    };
    "response.change-ladder": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ladder"];
            };
        };
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
                    "application/json": components["schemas"]["Setting"];
                };
            };
        };
    };
    "response.metrics": {
        parameters: {
            query?: {
                from?: string;
                to?: string;
            };
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
                    "application/json": components["schemas"]["Metrics"];
                };
            };
        };
    };
    "rule-set.list": {
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
                    "application/json": components["schemas"]["PageView"];
                };
            };
        };
    };
    "rule-set.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description A new random text for each new request; the same one repeats the answer for 24 hours. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
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
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    "rule-set.show": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
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
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    "rule-set.change": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
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
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    "rule-set.publish": {
        parameters: {
            query?: never;
            header: {
                /** @description The version that was read, in quotes, as the ETag gave it. */
                "If-Match": string;
            };
            path: {
                number: number;
            };
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
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
    "rule-set.preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
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
                    "application/json": components["schemas"]["Effect"];
                };
            };
        };
    };
    "follow-up.today": {
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
                    "application/json": components["schemas"]["PageFollowUp"];
                };
            };
        };
    };
}
