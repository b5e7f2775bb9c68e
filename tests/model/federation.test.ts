import { describe, expect, test } from 'vitest'
import { ContentError, readFederationFile } from '../../src/model/files.ts'

const one = (address: string): string => `- name: 秘書處\n  address: ${address}\n`

describe('content/federation.yaml', () => {
  test.each([
    ['https://minutes.example.gov.tw/', 'https://minutes.example.gov.tw/'],
    ['https://Minutes.Example.gov.tw:443/doit/', 'https://minutes.example.gov.tw/doit/'],
    ['http://localhost:4321/', 'http://localhost:4321/'],
    ['http://[::1]:4321/a/', 'http://[::1]:4321/a/'],
    ['/', '/'],
    ['/minutes/', '/minutes/'],
    ['/a/../minutes/', '/minutes/'],
  ])('%s is an address', (written, read) => {
    expect(readFederationFile(one(written))).toEqual([{ name: '秘書處', address: read }])
  })

  test.each([
    'https://minutes.example.gov.tw',
    'https://minutes.example.gov.tw/index.html',
    'minutes.example.gov.tw/',
    '//minutes.example.gov.tw/',
    'https://*.example.gov.tw/',
    'https://minutes.example.gov.tw:99999/',
    'https://someone@minutes.example.gov.tw/',
    'https://minutes.example.gov.tw/?a=/',
    '"https://minutes.example.gov.tw/; script-src */"',
    '"https://minutes.example.gov.tw/ \'unsafe-inline\'/"',
    '"javascript:alert(1)/"',
    'ftp://minutes.example.gov.tw/',
  ])('%s is none, and would say something else in a policy', (address) => {
    expect(() => readFederationFile(one(address))).toThrow(/federation\.yaml:2:\d+ 0\.address: 須是該站首頁的網址/u)
  })

  test.each([
    ['a name twice', one('/a/') + one('/b/'), '有兩筆的 name 相同'],
    [
      'an address twice',
      `${one('https://A.tw/')}- name: 別處\n  address: https://a.tw:443/\n`,
      '有兩筆的 address 相同',
    ],
    ['no name', '- address: /a/\n', 'name: 缺少這個欄位'],
    ['another field', `${one('/a/')}  key: 1\n`, '沒有「key」這個欄位'],
    ['no entry', '[]\n', '至少須有 1 筆'],
  ])('%s is a fault that names the file, the place and what to do', (_, text, message) => {
    expect(() => readFederationFile(text)).toThrow(ContentError)
    expect(() => readFederationFile(text)).toThrow(message)
    expect(() => readFederationFile(text)).toThrow('federation.yaml')
  })
})
