/**
 * Players that articles embed in frames, by host. `path` has to match, where it is given; with `page`, what it captures
 * leads to the page of the video itself, which is better to open than a bare player.
 */
export type Player = { host: string; kind: 'video' | 'audio'; path?: RegExp; page?: string };

export const PLAYERS: Player[] = [
  { host: 'youtube.com', kind: 'video', path: /^\/embed\/([\w-]{6,20})/, page: 'https://www.youtube.com/watch?v=' },
  {
    host: 'youtube-nocookie.com',
    kind: 'video',
    path: /^\/embed\/([\w-]{6,20})/,
    page: 'https://www.youtube.com/watch?v=',
  },
  { host: 'player.vimeo.com', kind: 'video', path: /^\/video\/(\d+)/, page: 'https://vimeo.com/' },
  {
    host: 'dailymotion.com',
    kind: 'video',
    path: /^\/embed\/video\/(\w+)/,
    page: 'https://www.dailymotion.com/video/',
  },
  { host: 'geo.dailymotion.com', kind: 'video' },
  { host: 'rutube.ru', kind: 'video', path: /^\/(?:play|video)\/embed\/(\w+)/, page: 'https://rutube.ru/video/' },
  { host: 'ok.ru', kind: 'video', path: /^\/videoembed\/(\d+)/, page: 'https://ok.ru/video/' },
  { host: 'vk.com', kind: 'video', path: /^\/video_ext\.php/ },
  { host: 'vkvideo.ru', kind: 'video', path: /^\/video_ext\.php/ },
  { host: 'facebook.com', kind: 'video', path: /^\/plugins\/video\.php/ },
  { host: 'tiktok.com', kind: 'video', path: /^\/(?:embed|player)\// },
  { host: 'player.twitch.tv', kind: 'video' },
  { host: 'streamable.com', kind: 'video' },
  { host: 'players.brightcove.net', kind: 'video' },
  { host: 'cdn.jwplayer.com', kind: 'video' },
  { host: 'content.jwplatform.com', kind: 'video' },
  { host: 'w.soundcloud.com', kind: 'audio' },
  { host: 'open.spotify.com', kind: 'audio', path: /^\/embed\/([\w/-]+)/, page: 'https://open.spotify.com/' },
  { host: 'embed.podcasts.apple.com', kind: 'audio' },
  { host: 'embed.acast.com', kind: 'audio' },
  { host: 'player.simplecast.com', kind: 'audio' },
];
