/**
 * The agencies of the invented city 海岬市, one a line:
 *   id 全銜之機關名 首長職稱 業務領域 | units `id:名稱/別名` | series `id:名稱:編號方式:列管案號`
 * Numbering is r (running) or y (yearly); case numbers are m (99|03), d (113-12-03), j (1131203) or - (none).
 */
export const CITY = '海岬市'

export const AGENCIES: readonly string[] = [
  'chaoxi 潮汐局 局長 water | guance:潮位觀測科/觀測科 yangtan:養灘科 digong:堤岸工程科/堤工科 haixiang:海象情報中心/海情中心 | juwu:局務會議:r:m zhuguan:主管會報:y:d',
  'dengta 燈塔處 處長 harbor | dengqi:燈器科 hangbiao:航標維護科/航標科 wuhao:霧號站 xunshou:巡守隊 | chuwu:處務會議:r:m',
  'shudao 樹島綠地局 局長 park | xingdao:行道樹科 miaopu:苗圃管理所/苗圃所 buzhan:步棧工程科/步棧科 caijing:草景科 | juwu:局務會議:y:j xiaozu:綠地推動小組會議:r:-',
  'yanchang 鹽場事務所 所長 heritage | shaiyan:曬鹽組 wenzi:文資組 daolan:導覽組 | suowu:所務會議:r:m',
  'dupao 渡泊局 局長 transit | duchuan:渡船科 matou:碼頭營運科/碼頭科 piaowu:票務科 diaodu:調度中心 | juwu:局務會議:r:m yunliang:運量檢討會議:y:-',
  'jieliu 截流處 處長 water | wuguan:污管科 chouzhan:抽水站管理科/抽站科 shuizhi:水質檢驗室/水檢室 jiedian:接戶推動組/接戶組 | chuwu:處務會議:y:d',
  'lujing 路徑工程局 局長 road | pumian:鋪面科 qiaoliang:橋梁科 guangou:管溝協調科/管溝科 zhaoming:照明科 jilu:機動搶修隊/搶修隊 | juwu:局務會議:r:m gongcheng:工程督導會報:y:j',
  'wuyu 霧嶼區公所 區長 civil | minzheng:里政課 shehui:福祉課 jingjian:經建課 bingyi:役政課 | quwu:區務會議:r:m lizhang:里鄰座談會議:y:-',
  'shijia 食驗所 所長 health | caiyang:採樣組 weisheng:微生物組 huaxue:化學組 fenxi:風險分析組/風析組 | suowu:所務會議:r:-',
  'weijian 衛健局 局長 health | fangyi:防疫科 changzhao:長期照護科/長照科 yiyao:醫藥科 yingyang:營養促進科/營促科 xinjian:心理健康科/心健科 | juwu:局務會議:r:m fangyihui:防疫整備會議:r:- ',
  'wenzang 文藏局 局長 culture | dianzang:典藏科 biaoyan:表演藝術科/表藝科 juanshou:捐收組 chuban:出版科 | juwu:局務會議:y:d caigou:典藏審議委員會議:r:-',
  'tushu 書庫總館 館長 culture | caibian:採編課 yuelan:閱覽課 ertong:兒童閱讀課/兒閱課 xingdong:行動書車組/書車組 | guanwu:館務會議:r:m',
  'xuewu 學務局 局長 school | guoxiao:國小科 tiyu:體健科 shizi:師資培訓科/師訓科 tejiao:特教資源中心/特資中心 xiaoshe:校舍科 | juwu:局務會議:r:m xiaoshehui:校舍安全會議:y:-',
  'qingnian 青年發展處 處長 labor | chuangye:創業輔導科/創輔科 shixi:實習媒合科/媒合科 zhigong:志工科 | chuwu:處務會議:y:j',
  'laodong 勞權局 局長 labor | laojian:勞動檢查科/勞檢科 zhongcai:仲裁調解科/調解科 jiuye:就業促進科/就促科 waiji:外籍移工科/移工科 | juwu:局務會議:r:m',
  'huanbao 環淨局 局長 environment | qingjie:清潔科 ziyuan:資源循環科/循環科 kongqi:空氣品質科/空品科 jicha:稽查大隊 | juwu:局務會議:r:m jianliang:減量推動會報:y:d',
  'jiuzai 救災總隊 總隊長 rescue | huoyu:火災預防組/火預組 jiuhu:救護組 gongwu:車輛裝備組/車裝組 xunlian:訓練組 zhihui:指揮調度中心/指揮中心 | duiwu:隊務會議:r:m',
  'guangjing 觀景局 局長 tourism | luguan:旅宿管理科/旅宿科 jiehui:節慶科 bumin:步道遊程科/遊程科 xingxiao:行銷科 | juwu:局務會議:y:d jieqing:節慶籌備會議:r:-',
  'nongyu 農漁局 局長 farm | yugang:漁港科 zuowu:作物科 dongbao:動物保護所/動保所 shichang:市場輔導科/市輔科 | juwu:局務會議:r:m',
  'shangmao 商貿局 局長 economy | dengji:商業登記科/商登科 chanye:產業園區科/園區科 tanfan:攤商輔導科/攤輔科 nengyuan:節能科 | juwu:局務會議:r:m zhaoshang:招商會報:y:j',
  'dizheng 地籍局 局長 land | cehui:測繪科 dijia:地價科 chonghua:重劃科 zhengshou:徵收科 | juwu:局務會議:y:d dijiahui:地價審議委員會議:r:-',
  'dushe 城鄉規劃會 主任委員 planning | xijin:細計組 shenyi:審議組 gengxin:更新組 | weiyuan:委員會議:r:-',
  'anju 安居處 處長 housing | zhaizhu:租宅科 xiushan:修繕科 butie:住宅補貼科/補貼科 wuguan:物業管理科/物管科 | chuwu:處務會議:r:m',
  'shefu 扶助局 局長 social | laoren:長者服務科/長者科 futong:婦幼科 shengai:身障福利科/身障科 jiuzhu:急難救助科/急難科 | juwu:局務會議:r:m fulihui:福利審議會議:y:-',
  'zixun 資通局 局長 information | yunsuan:雲算中心 wangan:網安中心 shuju:數據治理中心/數據中心 fuwu:數位服務科/數服科 | juwu:局務會議:y:d',
  'caizhu 財庫局 局長 finance | kuku:庫款科 shuiwu:稅務科 gongchan:公產科 zhaiwu:債務管理科/債管科 | juwu:局務會議:r:m',
  'yanyan 研展會 主任委員 administration | guankao:管考組 yanjiu:研究組 minyi:民意調查組/民調組 wenjian:文件檔案組/文檔組 | weiyuan:委員會議:y:j guankaohui:管考會報:r:m',
  'huzheng 戶籍事務所 主任 civil | shenling:申領課 jiji:籍記課 guihua:歸化諮詢課/歸化課 | suowu:所務會議:r:m',
  'keyun 客群交通中心 主任 transit | haozhi:號誌組 tingche:停車管理組/停管組 gongche:公車規劃組/公車組 zixing:單車組 | zhongxin:中心會議:y:d',
  'yunyan 市政秘典處 處長 administration | jiyao:典禮組 wenshu:文書組 guoji:國際聯絡組/國聯組 zongwu:庶務組 tingshe:廳舍管理中心/廳管中心 | chuwu:處務會議:r:m',
]

/** Units of which every agency has some. */
export const STAFF_UNITS: readonly string[] = [
  'mishu:秘書室',
  'renshi:人事室',
  'kuaiji:會計室',
  'zhengfeng:政風室',
  'jihua:企劃室',
]
