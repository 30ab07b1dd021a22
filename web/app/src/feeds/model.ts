import { answer, api, ifMatch } from "~/api/client";
import type { Schemas } from "~/api/contract";

export type Feed = Schemas["CalendarFeedView"];
export type FeedSettings = Schemas["FeedSettings"];
export type Content = Schemas["CalendarFeedContent"];
export type Addressed = Schemas["CalendarFeedAddressed"];

export const feedsQuery = {
  queryKey: ["calendar-feeds"],
  queryFn: async () => (await answer(api.GET("/api/v1/calendar-feeds"))).items,
};

/** What this person may have in a calendar. */
export const contentsQuery = {
  queryKey: ["calendar-contents"],
  queryFn: async () => (await answer(api.GET("/api/v1/calendar-feeds/contents"))).items,
};

const of = (feed: Feed) => ({ path: { id: feed.id }, header: ifMatch(feed.version) });

export const createFeed = (settings: FeedSettings) => answer(api.POST("/api/v1/calendar-feeds", { body: settings }));

export const changeFeed = (feed: Feed, settings: FeedSettings) =>
  answer(api.PUT("/api/v1/calendar-feeds/{id}", { params: of(feed), body: settings }));

export const readdressFeed = (feed: Feed) =>
  answer(api.PUT("/api/v1/calendar-feeds/{id}/address", { params: of(feed) }));

// It is answered with nothing.
export const revokeFeed = async (feed: Feed): Promise<void> => {
  await api.DELETE("/api/v1/calendar-feeds/{id}", { params: of(feed) });
};
